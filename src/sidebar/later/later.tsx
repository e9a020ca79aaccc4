import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  Headline,
  Notice,
  Overview,
  PageStart,
  SidebarState,
  WhyQuestion,
} from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { Folded } from '../parts/folded';
import { Page } from '../parts/page';
import { Listed } from '../parts/texts';
import { useSpeech } from '../speech';
import { useServer } from '../work';
import { type Desk, type Said, SECTIONS, type Section } from './desk';
import { HeadlineView } from './headline';
import { useHelp } from './help';
import { mends, NoticeNote } from './notice-note';
import { useScore } from './score';
import { useSettings } from './settings';
import { useStatuses } from './statuses';
import { useTabs } from './tabs';
import { useWeekly } from './weekly';
import { Why } from './why';

/** What the sidebar is once Pullpush is set up: the week's headline, and a section for each kind of work. */
export function Later(props: {
  state: SidebarState;
  /** Shows the page in another language from now on. */
  onSpeak: (start: PageStart) => void;
  /** Pullpush is gone from the spreadsheet, with a sentence on it: begins anew. */
  onGone: (said: string) => void;
}) {
  const { words, language } = useSpeech();
  const t = words.later;
  const [headline, takeHeadline] = useState<Headline | null>(props.state.headline);
  const [notice, setNotice] = useState<Notice | null>(props.state.notice);
  const [overview, setOverview] = useState<Overview | null>(null);
  const [section, setSection] = useState<Section>('score');
  const [said, say] = useState<Said | null>(null);
  const [why, setWhy] = useState<(WhyQuestion & { name: string }) | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const work = useServer();
  const count = useServer();
  const noticing = useServer();
  const counted = useRef(0);
  const sections = useRef<HTMLElement>(null);

  const takeOverview = (next: Overview) => {
    counted.current++;
    setOverview(next);
    takeHeadline(next.headline);
  };
  const recount = () => {
    const before = counted.current;
    count.ask('overview', null, t.counting, (next) => {
      // What was counted after a change meanwhile is newer.
      if (counted.current === before) takeOverview(next);
    });
  };
  const notify = () => noticing.ask('open', null, t.working, (now) => setNotice(now.notice));
  const desk: Desk = {
    section,
    isBusy: work.isBusy,
    ask(name, argument, doing, then) {
      say(null);
      work.ask(name, argument, doing, (result) => {
        if (notice && mends(name, argument, notice)) {
          setNotice(null);
          // Something else may be wrong as well.
          notify();
        }
        then(result);
      });
    },
    count,
    recount,
    headline,
    overview,
    takeHeadline,
    takeOverview,
    say,
    build: (week, then) =>
      desk.ask('buildMeeting', week, t.building, (built) => {
        takeHeadline(built.headline);
        say(built);
        then?.();
      }),
    goToTab: (key, tab) =>
      desk.ask('goToTab', key, t.working, () =>
        say({ text: fill(t.opened, { tab }), problems: [] }),
      ),
    explain: ({ campaign, period }, name, from) => {
      setCameFrom(from);
      setWhy({ campaign, period, name });
    },
  };
  const weekly = useWeekly(desk);
  const parts = {
    score: useScore(desk, weekly.body),
    statuses: useStatuses(desk),
    settings: useSettings(desk, props.onSpeak),
    tabs: useTabs(desk),
    help: useHelp(desk, props.onGone),
  };
  useEffect(() => {
    if (props.state.isOld || !headline) recount();
  }, []);
  const spoken = useRef(language);
  useEffect(() => {
    // Its text is the server's.
    if (notice && spoken.current !== language) notify();
    spoken.current = language;
  }, [language]);
  useEffect(() => {
    if (why || cameFrom === null) return;
    const places = document.querySelectorAll<HTMLElement>('[data-from]');
    [...places].find((place) => place.dataset.from === cameFrom)?.focus();
  }, [why, cameFrom]);

  useEffect(() => {
    // The new section begins at its beginning, also where the headline has been scrolled away.
    const page = sections.current?.closest('.body');
    const above = sections.current?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
    if (above < 0) page?.scrollBy(0, above);
    // What can be answered, and what a target would mean, needs the leads counted.
    if ((section === 'statuses' || section === 'settings') && !overview) recount();
  }, [section]);

  if (why) return <Why {...why} week={headline?.week} onBack={() => setWhy(null)} />;
  const unmapped = headline?.unmapped.texts ?? 0;
  const { body, footer } = parts[section];
  const go = (name: Section) => {
    if (name === section) return;
    work.forget();
    say(null);
    setSection(name);
  };
  return (
    <Page
      step="later"
      heading={headline ? fill(t.week, { days: headline.days }) : words.start.title}
      top={
        notice && (
          <NoticeNote
            notice={notice}
            onDecline={() =>
              desk.ask('turnOffWeekly', null, t.working, ({ text }) => say({ text, problems: [] }))
            }
            off={work.isBusy}
            onBuild={() => desk.build('')}
            onTurnOn={() => {
              go('score');
              weekly.openForm();
            }}
          />
        )
      }
      server={work}
      isBusy={count.isBusy}
      staysOn
      footer={
        <>
          {said && <SaidNote said={said} desk={desk} />}
          {footer && <div class="row">{footer}</div>}
        </>
      }
    >
      <HeadlineView desk={desk} />
      <nav ref={sections} aria-label={t.sections}>
        {SECTIONS.map((name) => (
          <button
            key={name}
            type="button"
            data-section={name}
            aria-current={name === section || undefined}
            onClick={() => go(name)}
          >
            {t[name]}
            {name === 'statuses' && unmapped > 0 && (
              <>
                <b data-badge aria-hidden="true">
                  {unmapped}
                </b>
                <span class="unseen"> ({fill(t.badge, { n: unmapped })})</span>
              </>
            )}
          </button>
        ))}
      </nav>
      <div class="unseen" role="status">
        {said?.text}
      </div>
      {body}
    </Page>
  );
}

/** What was done, and what a person should know of it. */
function SaidNote({ said, desk }: { said: Said; desk: Desk }) {
  const { words } = useSpeech();
  const { text, problems, tab, key, isBad } = said;
  return (
    <div class={isBad ? 'message' : 'note done'}>
      <p>{text}</p>
      {problems.length > 0 && (
        <Folded title={fill(words.later.gaps, { n: problems.length })}>
          <Listed items={problems} />
        </Folded>
      )}
      {tab !== undefined && key !== undefined && (
        <Button look="link" off={desk.isBusy} onPress={() => desk.goToTab(key, tab)}>
          {fill(words.common.openTab, { tab })}
        </Button>
      )}
    </div>
  );
}
