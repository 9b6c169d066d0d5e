// Decides forty times, as a window would: decideMany.ts FILE WHICH
import { changedDecisions } from '../../../server/src/decisions/changedDecisions';
import { changeText } from '../../../server/src/nodeHost/changeText';

const [, , file = '', which = ''] = process.argv;

async function decide(): Promise<void> {
  for (let i = 0; i < 40; i++) {
    const fingerprint = `${which}${String(i).padStart(15, '0')}`;
    await changeText(file, (text) =>
      changedDecisions(text, { list: 'not-about-this', add: { fingerprint } }),
    );
  }
}

void decide();
