import '../../styles/share.css';
import { useMemo } from 'react';
import { renderSVG } from 'uqr';
import type { SharingWords } from '../../i18n/load-sharing-words.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { QrCode } from '../present/qr-code.tsx';
import { CopyField } from './copy-field.tsx';
import { viewAddress, viewTitle } from './shared-view.ts';
import { readSiteAddress } from './site-address.ts';

/** Letters that still make a code a phone can read; a link with a long search text may be longer. */
const LONGEST_CODE = 1200;

interface SharingDialogProps {
  readonly words: SharingWords;
  readonly onClose: () => void;
}

/** The link to exactly what is shown, the one that stays the same for ever, a code for phones, and the device's own way to send. */
export function ShareDialog({ words, onClose }: SharingDialogProps) {
  const { dict, index, root, view } = useAtlas();
  const { siteUrl, isPublic } = useMemo(() => readSiteAddress(root), [root]);
  const { share } = dict.actions;
  const address = viewAddress(view, siteUrl);
  const permanent = viewAddress({ ...view, edition: index.record.edition }, siteUrl);
  const title = viewTitle(dict, index, view);
  const send = () => void navigator.share({ title, url: address }).catch(() => undefined);
  const saveCode = () => {
    const svg = renderSVG(address, { ecc: 'M', border: 2 });
    saveFile(new Blob([svg], { type: 'image/svg+xml' }), 'corridor-atlas-qr.svg');
  };
  return (
    <ModalDialog title={share.heading} closeLabel={dict.shell.dialog.close} onClose={onClose} className="share-dialog">
      <div className="share-columns">
        <div className="share-links">
          {isPublic ? null : <p className="small soft">{words.noPublicAddress}</p>}
          <CopyField label={share.link} text={address} action={share.copyLink} rows={2} />
          <CopyField label={share.permanent} text={permanent} rows={2} />
          {'share' in navigator ? (
            <button type="button" className="button" onClick={send}>
              {share.system}
            </button>
          ) : null}
        </div>
        {address.length > LONGEST_CODE ? null : (
          <div className="share-code">
            <QrCode address={address} label={share.qr} />
            <button type="button" className="text-button" onClick={saveCode}>
              {share.saveQr}
            </button>
          </div>
        )}
      </div>
    </ModalDialog>
  );
}
