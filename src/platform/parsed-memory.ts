import type { ClientRequest } from "node:http";

/** Told of every piece of a body before it is passed on. */
export type BodyWatch = (piece: Uint8Array) => void;

/**
 * Frees what a socket read as soon as the parser is through with it. Node reads into a new buffer of 64 KiB each time and its parser
 * hands out copies of the bodies in it. Left to the garbage collector, the buffers of a download stand for tens of megabytes and bring
 * on a full collection every 20 MB. Nothing is freed before a piece of the body has shown that it is a copy.
 */
export function freeParsed(outgoing: ClientRequest): BodyWatch {
  let read: Set<ArrayBufferLike> | undefined = new Set();
  // Its listener comes after the parser's, which is there when the socket is told of.
  outgoing.once("socket", (socket) => {
    const free = ({ buffer, byteLength }: Buffer): void => {
      if (read) read.add(buffer);
      else if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
    };
    socket.on("data", free);
    // Before the next request has the socket, whose parser would come after.
    outgoing.once("close", () => socket.off("data", free));
  });
  return ({ buffer }) => {
    if (read && !read.has(buffer)) read = undefined;
  };
}
