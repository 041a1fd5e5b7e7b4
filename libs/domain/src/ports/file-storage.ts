/** Content-addressed bytes (model.md 8): the name is the SHA-256 in hex. */
export abstract class FileStorage {
  /** Stores the bytes, once, and answers their hash. */
  abstract put(bytes: Uint8Array, mediaType: string): Promise<string>;
  /** The bytes, verified against their name; throws when missing or damaged. */
  abstract get(sha256: string): Promise<Uint8Array>;
}
