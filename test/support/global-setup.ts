/** Starts what all server tests share. */
export default function setup(): void {}
