import type { RenderingActivities } from '#activities/document-activities.interface';
import { heartbeating } from '#activities/heartbeating';
import { mapFailures } from '#activities/to-activity-failure';
import type { IssuedFileRenderer, IssuedFileStore } from '#domain/ports/issued-file-store';

export interface RenderingActivitiesDeps {
  files: IssuedFileStore;
  renderer: IssuedFileRenderer;
}

export function createRenderingActivities({ files, renderer }: RenderingActivitiesDeps): RenderingActivities {
  return mapFailures<RenderingActivities>({
    async renderIssued({ documentId }) {
      const material = await files.readUnrendered(documentId);
      if (!material) return;
      await heartbeating(async () => files.append(documentId, await renderer.render(material)));
    },
  });
}
