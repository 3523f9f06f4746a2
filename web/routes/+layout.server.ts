import type { LayoutServerLoad } from "./$types.js";

export const load: LayoutServerLoad = ({ locals: { language, theme } }) => ({ language, theme });
