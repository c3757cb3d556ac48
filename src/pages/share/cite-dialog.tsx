import '../../styles/share.css';
import { useMemo, useState } from 'react';
import { bibtexOf, today } from '../../export/citation.ts';
import type { SharingWords } from '../../i18n/load-sharing-words.ts';
import { lastDay } from '../../model/dates.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { CopyField } from './copy-field.tsx';
import { viewAddress, viewTitle } from './shared-view.ts';
import { readSiteAddress } from './site-address.ts';

interface CiteDialogProps {
  readonly words: SharingWords;
  readonly onClose: () => void;
}

/** The citation of what is open, with its edition: as text, as BibTeX, and the licence. One click takes all of it. */
export function CiteDialog({ words, onClose }: CiteDialogProps) {
  const { dict } = useAtlas();
  const { apa, bibtex } = useCitation(words);
  const [said, setSaid] = useState('');
  const { cite } = words;
  const all = [apa, bibtex, cite.licenceText].join('\n\n');
  const copyAll = () =>
    navigator.clipboard.writeText(all).then(
      () => setSaid(dict.shell.dialog.copied),
      () => setSaid(dict.actions.share.copyFailed),
    );
  return (
    <ModalDialog title={dict.actions.cite.heading} closeLabel={dict.shell.dialog.close} onClose={onClose}>
      <div className="share-links">
        <CopyField label={cite.text} text={apa} rows={4} />
        <CopyField label={cite.bibtex} text={bibtex} rows={8} />
        <CopyField label={cite.licence} text={cite.licenceText} rows={3} />
        <p>
          <button type="button" className="button" onClick={() => void copyAll()}>
            {cite.all}
          </button>{' '}
          <span role="status" className="small">
            {said}
          </span>
        </p>
      </div>
    </ModalDialog>
  );
}

/** Citation of the open view in the edition that is shown. */
export function useCitation(words: SharingWords): { readonly apa: string; readonly bibtex: string } {
  const { dict, index, root, view } = useAtlas();
  return useMemo(() => {
    const { edition, asOf } = index.record;
    const { siteUrl } = readSiteAddress(root);
    const title = viewTitle(dict, index, view);
    const address = viewAddress({ ...view, edition }, siteUrl);
    const seen = today(new Date());
    return {
      apa: words.cite.apa(title, edition, lastDay(asOf), address, seen),
      bibtex: bibtexOf({ title, product: dict.shell.product, edition, asOf, address, seen, lang: dict.lang }),
    };
  }, [dict, index, root, view, words]);
}
