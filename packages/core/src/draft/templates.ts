import { type Spelling, spelledTemplate } from "../spelling/spelling.ts";
import type { DraftKind } from "./draft.ts";

/** One note in Liquid: every placeholder is a fact of the record, and what may be missing stands inside its own condition. */
export type Template = { subject: string; body: string };

/**
 * The built-in notes. `order` is the person's place among those met that day: the openings and the middle differ by it,
 * so that two interviewers who compare their mails do not find the same one.
 */
const templates: Record<DraftKind, Template> = {
  "thank-you": {
    subject: `Thank you{% if day %} for {{ day }}{% endif %}`,
    body: `Dear {{ greeting }},

{% if arranged %}Thank you for arranging my interview{% if role %} for the {{ role }} post{% endif %}{% if company %} at {{ company }}{% endif %}{% if day %} on {{ day }}{% endif %}. It was good to be so well looked after.
{%- elsif tone == "formal" and order == 0 %}I would like to thank you for the interview{% if day %} on {{ day }}{% endif %}{% if role %} for the {{ role }} post{% endif %}. I greatly valued our conversation{% if company %} and the insight it gave me into the work at {{ company }}{% endif %}.
{%- elsif order == 0 %}Thank you for taking the time to {{ meet }}{% if day %} on {{ day }}{% endif %}{% if role %} about the {{ role }} post{% endif %}. I enjoyed our conversation, and I came away with a clear picture of the work{% if company %} at {{ company }}{% endif %}.
{%- elsif order == 1 %}I wanted to thank you for our conversation{% if day %} on {{ day }}{% endif %}. I know how full the days are, and I am grateful that you made time{% if role %} to talk about the {{ role }} post{% endif %}.
{%- elsif order == 2 %}It was a pleasure to meet you{% if day %} on {{ day }}{% endif %}. Thank you for your time and for your openness about the work{% if company %} at {{ company }}{% endif %}.
{%- else %}Thank you for seeing me{% if day %} on {{ day }}{% endif %}{% if role %} about the {{ role }} post{% endif %}. It was good to talk with you.{% endif %}
{% if stood_out and order == 0 %}
One thing has stayed with me since: {{ stood_out }}
{% elsif stood_out and order == 1 %}
What I have thought of most since then: {{ stood_out }}
{% elsif stood_out and order == 2 %}
I keep coming back to one thing: {{ stood_out }}
{% elsif stood_out %}
If I had to name one thing that I took home with me: {{ stood_out }}
{% elsif arranged == false and care and order == 0 %}
I would be glad to be part of the way the {{ place }} looks after people.
{% elsif arranged == false and care and order == 1 %}
I would like to be of use to the {{ place }}, and to the people it looks after.
{% elsif arranged == false and order == 0 %}
I would be glad to be part of the way the {{ place }} works.
{% elsif arranged == false and order == 1 %}
I would like to be of use to you and the {{ place }}.
{% elsif arranged == false and order == 2 %}
I can well see myself working with you and the {{ place }}.
{% elsif arranged == false %}
I would gladly work with you and the {{ place }}.
{% endif %}
{% if arranged %}If anything else is needed from me, please let me know.{% elsif order == 0 %}If there is anything more you would like to know, I am happy to help.{% else %}I would be glad to answer anything that is still open.{% endif %}

{{ closing }}
{{ name }}{% if signature %}
{{ signature }}{% endif %}`,
  },
  ask: {
    subject: `{% if role %}{{ role }}: is there any news?{% else %}Is there any news about my interview?{% endif %}`,
    body: `Dear {{ greeting }},

I hope you are well. {% if day %}I interviewed on {{ day }}{% else %}I interviewed recently{% endif %}{% if role %} for the {{ role }} post{% endif %}{% if company %} at {{ company }}{% endif %}, and I am still very interested. Could you tell me how things stand, or when I might hear?

If a decision has been made, I would be grateful for a line of feedback, whichever way it went.

{{ closing }}
{{ name }}{% if signature %}
{{ signature }}{% endif %}`,
  },
  "second-ask": {
    subject: `{% if role %}{{ role }}: a last short question{% else %}A last short question about my interview{% endif %}`,
    body: `Dear {{ greeting }},

I know how busy these weeks can be, so this is only a short word and my last: if there is any news about {% if role %}the {{ role }} post{% else %}my interview{% endif %}{% if company %} at {{ company }}{% endif %}, I would be glad to hear it. If the post has been filled, that is quite all right, and a sentence on what I could do better would help me a great deal.

Thank you again for the time you gave me.

{{ closing }}
{{ name }}{% if signature %}
{{ signature }}{% endif %}`,
  },
  "rejection-thanks": {
    subject: "Thank you for your time",
    body: `Dear {{ greeting }},

{% if arranged %}I have heard the decision{% if role %} about the {{ role }} post{% endif %}. Of course I would have liked a different answer, but I am grateful for your time, and for how well you looked after me on the way.
{%- elsif order == 0 %}I have heard the decision{% if role %} about the {{ role }} post{% endif %}. Thank you for the time and thought you gave to my application. Of course I would have liked a different answer, but I was glad to meet you{% if company %}, and I think highly of what is done at {{ company }}{% endif %}.
{%- elsif order == 1 %}The decision{% if role %} about the {{ role }} post{% endif %} has reached me. I had hoped for a different answer, of course, and I am grateful all the same for your time and for our conversation{% if company %}. What I saw of {{ company }} I admire{% endif %}.
{%- else %}I know now how the decision{% if role %} about the {{ role }} post{% endif %} went. I would have wished for a different answer, but I was glad of the chance to speak with you, and I thank you for your time and consideration.{% endif %}

{% if feedback %}If you can spare a minute, one line on what I could have done better would help me.

{% endif %}I would be happy if our paths crossed again one day.

{{ closing }}
{{ name }}{% if signature %}
{{ signature }}{% endif %}`,
  },
  "check-back": {
    subject: `A short hello{% if company %} to {{ company }}{% endif %}`,
    body: `Dear {{ greeting }},

Some weeks have passed since we spoke{% if role %} about the {{ role }} post{% endif %}. I think back to it gladly, and I would like to stay in touch: should something open up{% if company %} at {{ company }}{% endif %} where I might be of use, I would be happy to hear from you.

I hope all is well with you and the {{ place }}.

{{ closing }}
{{ name }}{% if signature %}
{{ signature }}{% endif %}`,
  },
  "no-show": {
    subject: `{% if day %}Our conversation on {{ day }}{% else %}Our conversation{% endif %}: may we find a new time?`,
    body: `Dear {{ greeting }},

I was there for our conversation{% if day %} on {{ day }}{% endif %}{% if role %} about the {{ role }} post{% endif %}, but it seems that something came up on your side. I hope all is well.

I am still very interested and would be glad to find a new time. Please let me know what suits you.

{{ closing }}
{{ name }}{% if signature %}
{{ signature }}{% endif %}`,
  },
};

const american = Object.fromEntries(
  Object.entries(templates).map(([kind, { subject, body }]) => [
    kind,
    { subject: spelledTemplate(subject, "american"), body: spelledTemplate(body, "american") },
  ]),
) as Record<DraftKind, Template>;

/** The built-in note of a kind in the candidate's spelling: the same object each time, so that it is read once. */
export const builtIn = (kind: DraftKind, spelling: Spelling): Template => (spelling === "american" ? american : templates)[kind];
