// Where the focus of a form goes: to what it asks for, or to where it begins.
export const ask = (form) => form.querySelector("[aria-invalid=true]")?.focus();

export const begin = (form) => form.querySelector("input:not([disabled])")?.focus();
