/** Seats of government by ISO 3166-1 alpha-2 code, several parted by commas. */
export const CAPITALS: ReadonlyMap<string, readonly string[]> = new Map(
  `AD Andorra la Vella; AE Abu Dhabi; AF Kabul; AL Tirana; AM Yerevan; AO Luanda; AR Buenos Aires; AT Vienna; AU Canberra
AZ Baku; BA Sarajevo; BB Bridgetown; BD Dhaka; BE Brussels; BF Ouagadougou; BG Sofia; BH Manama; BI Gitega,Bujumbura; BJ Porto-Novo
BN Bandar Seri Begawan; BO La Paz,Sucre; BR Brasília; BS Nassau; BT Thimphu; BW Gaborone; BY Minsk; BZ Belmopan; CA Ottawa; CD Kinshasa
CF Bangui; CG Brazzaville; CH Bern,Berne; CI Yamoussoukro; CL Santiago; CM Yaoundé; CN Beijing,Peking; CO Bogotá; CR San José; CU Havana
CV Praia; CY Nicosia; CZ Prague; DE Berlin; DK Copenhagen; DM Roseau; DO Santo Domingo; DZ Algiers; EC Quito; EE Tallinn; EG Cairo
ER Asmara; ES Madrid; ET Addis Ababa; FI Helsinki; FJ Suva; FM Palikir; FO Tórshavn; FR Paris; GA Libreville; GB London; GE Tbilisi
GH Accra; GL Nuuk; GM Banjul; GN Conakry; GQ Malabo; GR Athens; GT Guatemala City; GW Bissau; GY Georgetown; HN Tegucigalpa; HR Zagreb
HT Port-au-Prince; HU Budapest; ID Jakarta; IE Dublin; IL Jerusalem; IN New Delhi,Delhi; IQ Baghdad; IR Tehran; IS Reykjavík,Reykjavik
IT Rome; JM Kingston; JO Amman; JP Tokyo; KE Nairobi; KG Bishkek; KH Phnom Penh; KI Tarawa; KM Moroni; KN Basseterre; KP Pyongyang
KR Seoul; KW Kuwait City; KZ Astana,Nur-Sultan; LA Vientiane; LB Beirut; LC Castries; LI Vaduz; LK Colombo; LR Monrovia; LS Maseru
LT Vilnius; LU Luxembourg City; LV Riga; LY Tripoli; MA Rabat; MD Chișinău,Chisinau; ME Podgorica; MG Antananarivo; MH Majuro; MK Skopje
ML Bamako; MM Naypyidaw,Naypyitaw; MN Ulaanbaatar,Ulan Bator; MR Nouakchott; MT Valletta; MU Port Louis; MW Lilongwe
MX Mexico City; MY Kuala Lumpur,Putrajaya; MZ Maputo; NA Windhoek; NE Niamey; NG Abuja; NI Managua; NL Amsterdam,The Hague; NO Oslo
NP Kathmandu; NZ Wellington; OM Muscat; PA Panama City; PE Lima; PG Port Moresby; PH Manila; PK Islamabad; PL Warsaw; PS Ramallah
PT Lisbon; PW Ngerulmud; PY Asunción; QA Doha; RO Bucharest; RS Belgrade; RU Moscow; RW Kigali; SA Riyadh; SB Honiara; SC Victoria
SD Khartoum; SE Stockholm; SI Ljubljana; SK Bratislava; SL Freetown; SN Dakar; SO Mogadishu; SR Paramaribo; SS Juba; SV San Salvador
SY Damascus; SZ Mbabane,Lobamba; TD N'Djamena; TG Lomé; TH Bangkok; TJ Dushanbe; TL Dili; TM Ashgabat; TN Tunis; TO Nuku'alofa; TR Ankara
TT Port of Spain; TV Funafuti; TW Taipei; TZ Dodoma; UA Kyiv,Kiev; UG Kampala; US Washington,Washington DC,Washington D.C.
UY Montevideo; UZ Tashkent; VC Kingstown; VE Caracas; VN Hanoi; VU Port Vila; WS Apia; XK Pristina,Prishtina,Prishtinë; YE Sanaa,Sana'a
ZA Pretoria; ZM Lusaka; ZW Harare
AG St John's,St. John's; GD St George's,St. George's; MV Malé; ST São Tomé; DJ Djibouti City
AS Pago Pago; AW Oranjestad; AX Mariehamn; BL Gustavia; BM Hamilton; CK Avarua; CW Willemstad; EH Laayoune; FK Stanley; GF Cayenne
GG Saint Peter Port,St Peter Port; GP Basse-Terre; GU Hagåtña; JE Saint Helier,St Helier; KY George Town; MF Marigot; MP Saipan
MQ Fort-de-France; NC Nouméa; NU Alofi; PF Papeete; PM Saint-Pierre; PN Adamstown; PR San Juan; RE Saint-Denis; SH Jamestown
SJ Longyearbyen; SX Philipsburg; TC Cockburn Town; VG Road Town; VI Charlotte Amalie; WF Mata-Utu; YT Mamoudzou`
    .split(/[;\n]\s*/)
    .map((entry): [string, readonly string[]] => [entry.slice(0, 2), entry.slice(3).split(',')]),
);
