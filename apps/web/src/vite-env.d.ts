/// <reference types="vite/client" />
declare const __FIXTURES__: boolean;
