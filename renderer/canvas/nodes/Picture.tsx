/** A card's picture, cut to its frame. Pictures live in the document as base64 and are shown from memory. */
import type { Rect } from '../../../shared/layout/types';
import type { Asset, Id } from '../../../shared/model/schema';
import { useEditor } from '../../state/editor';

const urls = new WeakMap<Asset, string>();

function urlOf(asset: Asset): string {
  let url = urls.get(asset);
  if (url === undefined) {
    url = `data:${asset.mime};base64,${asset.data}`;
    urls.set(asset, url);
  }
  return url;
}

export function Picture({ assetId, frame }: { readonly assetId: Id; readonly frame: Rect }) {
  const asset = useEditor((state) => state.session.doc.assets[assetId]);
  if (!asset) return null;
  return (
    <img
      className="map-card-picture"
      alt=""
      draggable={false}
      src={urlOf(asset)}
      style={{ left: frame.x, top: frame.y, width: frame.w, height: frame.h }}
    />
  );
}
