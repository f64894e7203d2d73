import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type DragEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { t, type Lang } from '../../i18n';
import { Pane, type PaneServices } from '../../taskpane';
import type { WorkbookDocument } from '../document';
import { Grid } from '../grid/Grid';
import { WorkbenchContext, useWorkbench } from './context';
import { useEditing, type Draft } from './editing';
import { FormulaBar } from './FormulaBar';
import { NoticeBar, sentencesOf } from './NoticeBar';
import { PANE_WIDTH, Splitter } from './Splitter';
import { SHEET_PANEL_ID, SheetTabs } from './SheetTabs';
import { TopBar, type FileDeeds } from './TopBar';
import { useShortcuts } from './use-shortcuts';
import { writeDraft } from './write-draft';

const PANE_ID = 'pane';

/** What the workbench needs of the browser. */
export interface WorkbenchHost {
  readonly lang: Lang;
  paneServices(document: WorkbookDocument, onLang: (lang: Lang) => void): PaneServices;
  /** Gives the person the file. */
  download(bytes: Uint8Array, fileName: string): void;
  /** Asks a question that is answered with yes or no. */
  ask(question: string): boolean;
}

interface WorkbenchProps {
  readonly document: WorkbookDocument;
  readonly host: WorkbenchHost;
}

/** The whole page: the workbook as a grid, and the same pane as in Excel beside it. */
export function Workbench({ document, host }: WorkbenchProps): ReactElement {
  const [lang, setLang] = useState(host.lang);
  const write = useCallback(
    (target: WorkbookDocument, draft: Draft) =>
      writeDraft(target, draft, (notice) =>
        host.ask([...sentencesOf(lang, notice), t(lang, 'workbench.keepAnyway')].join(' ')),
      ),
    [host, lang],
  );
  const editing = useEditing(document, write);
  const scroller = useRef<HTMLDivElement>(null);
  const focusGrid = useCallback(() => scroller.current?.focus({ preventScroll: true }), []);
  const tools = useMemo(() => ({ document, lang, editing, focusGrid }), [document, lang, editing, focusGrid]);
  const deeds = useFileDeeds({ document, host }, lang);
  useEffect(() => {
    globalThis.document.documentElement.lang = lang;
    globalThis.document.title = t(lang, 'workbench.title');
  }, [lang]);
  useUnloadWarning(document);
  return (
    <WorkbenchContext.Provider value={tools}>
      <Page deeds={deeds} scroller={scroller} document={document} host={host} setLang={setLang} />
    </WorkbenchContext.Provider>
  );
}

interface PageProps extends WorkbenchProps {
  readonly deeds: FileDeeds;
  readonly scroller: RefObject<HTMLDivElement>;
  setLang(lang: Lang): void;
}

function Page({ deeds, scroller, document, host, setLang }: PageProps): ReactElement {
  const { say, state } = useWorkbench();
  const [widthPx, setWidth] = useState<number>(PANE_WIDTH.usual);
  const page = useRef<HTMLDivElement>(null);
  useShortcuts(page, deeds);
  const { fileId } = state;
  const services = useMemo(
    () => host.paneServices(document, setLang),
    // Another file is another session of the pane.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [host, document, setLang, fileId],
  );
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) deeds.open(file);
  };
  return (
    <div ref={page} className="workbench" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <TopBar deeds={deeds} />
      <div className="columns">
        <section className="book" aria-label={say('workbench.book')}>
          <div className="sheet-column">
            <NoticeBar />
            <FormulaBar />
            <div id={SHEET_PANEL_ID} className="sheet-panel">
              <Grid scroller={scroller} />
            </div>
            <SheetTabs />
          </div>
          <Splitter
            label={say('workbench.splitter')}
            widthPx={widthPx}
            controls={PANE_ID}
            setWidth={setWidth}
          />
        </section>
        <div id={PANE_ID} className="pane" style={{ '--pane-width': `${widthPx}px` } as CSSProperties}>
          <Pane key={fileId} services={services} />
        </div>
      </div>
    </div>
  );
}

function useFileDeeds({ document, host }: WorkbenchProps, lang: Lang): FileDeeds {
  return useMemo(
    () => ({
      open: (file) => {
        const isKept = document.getSnapshot().isDirty && !host.ask(t(lang, 'workbench.discard'));
        if (isKept) return;
        void file.arrayBuffer().then((buffer) => {
          const opened = document.replace(new Uint8Array(buffer), file.name);
          if (!opened.ok) document.notify({ kind: 'issues', issueList: opened.issueList });
        });
      },
      save: () => {
        host.download(document.bytes(), document.getSnapshot().fileName);
        document.saved();
      },
    }),
    [document, host, lang],
  );
}

function useUnloadWarning(document: WorkbookDocument): void {
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (document.getSnapshot().isDirty) event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, [document]);
}
