/** Countries by the United Nations' geoscheme (M49), somewhat coarsened: what is easily taken for what. */
const REGIONS: readonly string[] = [
  'DK NO SE FI IS EE LV LT',
  'GB IE',
  'DE NL BE LU AT CH FR LI',
  'XK AL RS MK ME BA HR SI BG RO GR CY',
  'PL CZ SK HU UA MD BY',
  'ES PT IT MT AD SM',
  'RU GE AM AZ KZ KG UZ TJ TM',
  'TR SY LB JO IL IQ IR PS',
  'SA AE QA KW BH OM YE EG',
  'MA DZ TN LY MR SD',
  'RW UG BI TZ KE SS ET ER DJ SO',
  'GH NG TG BJ CI SN GM SL LR GN BF ML NE',
  'CM GQ GA CG CD CF TD AO ST',
  'SZ LS ZA NA BW ZW ZM MW MZ MG',
  'SV GT HN NI CR PA BZ MX',
  'EC CO PE BO PY UY AR CL BR VE',
  'DM AG LC GD KN VC BB GY SR TT JM HT DO CU',
  'US CA',
  'AU NZ',
  'NR PW FM MH KI TV WS TO FJ VU SB PG',
  'CN JP KR KP MN TW',
  'IN PK BD LK NP BT AF',
  'TH VN LA KH MM MY SG ID PH TL BN',
];

const byCode = new Map<string, readonly string[]>(
  REGIONS.flatMap((region) => {
    const codes = region.split(' ');
    return codes.map((code) => [code, codes.filter((other) => other !== code)] as const);
  }),
);

/** Countries of the same region; none for what is no country. */
export function neighboursOf(code: string): readonly string[] {
  return byCode.get(code) ?? [];
}
