"use strict";
// Checks the forms, and writes or posts what they hold. Without it every page still offers a ready-made mail or a plain form.
for (const form of document.querySelectorAll("form[data-way]")) {
  const { way, ...given } = form.dataset, fields = [...form.querySelectorAll("[data-key]")];
  const say = (text) => { form.querySelector("[role=alert]").textContent = text; };
  const value = (key) => fields.find((field) => field.dataset.key === key).value;
  const wrong = (field) => {
    if (field.required && !field.value.trim()) field.value = "";
    const bad = !field.checkValidity(), note = document.getElementById(`${field.id}-fehler`);
    if (note) note.textContent = bad ? field.dataset.error : "";
    field.ariaInvalid = `${bad}`;
    return bad;
  };
  const write = () => {
    const lines = [given.subject, `Seite: ${given.url}`, ""];
    for (const field of fields) if (field.dataset.label && field.value.trim()) lines.push(`${field.dataset.label}:`, field.value, "");
    const body = [...lines, given.consent].join("\n");
    const copy = form.querySelector(".letter__copy"), link = copy.querySelector("[data-mail]");
    link.href = `${given.to}?subject=${encodeURIComponent(given.subject)}&body=${encodeURIComponent(body.replace(/\n/g, "\r\n"))}`;
    copy.querySelector("[data-copy]").value = body;
    copy.hidden = false;
    say("Die E-Mail ist fertig; bitte senden Sie sie in Ihrem Mailprogramm ab.");
    link.click();
  };
  const post = async () => {
    say("Wird gesendet …");
    try {
      const answer = await fetch(given.action, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ author: value("name"), email: value("email") || null, text: value("message"), title: given.subject }),
        signal: AbortSignal.timeout(15000),
      });
      if (!answer.ok) throw answer;
      location = given.thanks;
    } catch {
      say("Das hat nicht geklappt. Ihr Text steht noch hier; bitte versuchen Sie es später noch einmal.");
    }
  };
  form.noValidate = true;
  form.querySelector("button").disabled = false;
  form.addEventListener("submit", (event) => {
    const missing = fields.filter(wrong);
    if (way !== "post" || missing.length) event.preventDefault();
    if (missing.length) say(`Bitte prüfen Sie ${missing.length > 1 ? `${missing.length} Felder` : "ein Feld"}.`), missing[0].focus();
    else if (!value("honeypot") && way === "email") write();
    else if (!value("honeypot") && way === "isso") post();
  });
}
