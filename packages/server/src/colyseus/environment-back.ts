import { handBack } from "./own-environment.ts";

handBack();
