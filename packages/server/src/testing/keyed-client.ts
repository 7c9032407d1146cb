import { Client, type Room } from "@colyseus/sdk";

/** Somebody with an account: its key goes with whatever is asked for, as pages send it. */
export class KeyedClient extends Client {
  readonly #key: string;

  constructor(url: string, key: string) {
    super(url);
    this.#key = key;
  }

  protected override createMatchMakeRequest<T>(
    ...[method, name, options, schema]: Parameters<Client["createMatchMakeRequest"]>
  ): Promise<Room<unknown, T>> {
    return super.createMatchMakeRequest(method, name, { ...options, key: this.#key }, schema) as Promise<Room<unknown, T>>;
  }
}
