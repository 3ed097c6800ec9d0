export type Channel = 'counter' | 'online' | 'post';
