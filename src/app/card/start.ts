export function startCard(): void {}
