import { fail } from "@sveltejs/kit";

import type { ShownPlacement } from "#contract/placement.ts";
import { ask } from "#lib/api.ts";
import { citedTexts } from "#lib/cited-texts.ts";
import { fieldErrors } from "#lib/field-errors.ts";
import { speechIn } from "#lib/speech.ts";
import { filled, typedIn } from "#lib/typed.ts";

import type { Actions } from "./$types.js";

/** The question names no contest: the answer has them all. */
const names = { birth: "birth", sex: "sex", time: "time" };

const fields = {
  "entrants.0.birth": "birth",
  "entrants.0.sex": "sex",
  "entrants.0.time": "time",
};

export const actions: Actions = {
  default: async ({ request, fetch, params, locals: { language } }) => {
    const typed = typedIn(await request.formData());
    const { t } = speechIn(language, "UTC");
    const missing = [
      ...(typed["birth"] ? [] : [{ field: "birth", message: t("page.ask.birth-missing") }]),
      ...(typed["sex"] ? [] : [{ field: "sex", message: t("page.ask.sex-missing") }]),
    ];
    if (missing.length > 0) return fail(400, { typed, errors: missing });
    const answer = await ask<ShownPlacement>(
      fetch,
      `/api/races/${params.race}/placement?lang=${language}`,
      { entrants: [filled(typed, names)] },
    );
    if (!answer.ok) {
      const refusals = answer.problem.refusals ?? [];
      return fail(answer.problem.status, { typed, errors: [...fieldErrors(refusals, fields)] });
    }
    const [found] = answer.body.entrants;
    const texts = await citedTexts(fetch, params.race, language, [answer.body]);
    return { typed, errors: [], found: found?.contests ?? [], texts };
  },
};
