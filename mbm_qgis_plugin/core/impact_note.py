"""The impact note as plain text and as one HTML page: the same sentences, every value escaped, no script."""

from html import escape

from .impact import Note
from .report_html import STYLE
from .typography import french

OWN = (
    ".verdict{margin:1mm 0}.verdict b{display:block}.alert{border-left:1.2mm solid #8A1C2B;padding-left:2mm}"
    ".calm{border-left:1.2mm solid #B9B5AC;padding-left:2mm}table{table-layout:fixed}th:nth-child(1){width:45%}"
    "th:nth-child(2){width:13%}th:nth-child(3){width:13%}h3{font-size:10pt;margin:4mm 0 1mm;page-break-after:avoid}"
)


def as_text(note: Note, language: str) -> str:
    """Return the note to paste into a letter."""
    lines = [note.title, note.subtitle, ""]
    for section in note.sections:
        lines += [section.title, section.subtitle]
        for line in section.lines:
            lines.append(f"- {line.text}" + (f" ({line.detail})" if line.detail else ""))
        for title, rows in section.tables:
            lines += ["", title]
            lines += ["  " + "; ".join(cell for cell in row if cell) for row in rows]
        lines.append("")
    lines += [f"{note.caveat_head} {' '.join(note.caveat)}", note.credits]
    text = "\n".join(lines) + "\n"
    return french(text) if language == "fr" else text


def as_html(note: Note, language: str) -> str:
    """Return the note as a page that prints on A4."""

    def say(text) -> str:
        return escape(french(str(text)) if language == "fr" else str(text))

    body = [f"<h1>{say(note.title)}</h1><p class='grey'>{say(note.subtitle)}</p>"]
    body.append(f'<p class="note"><b>{say(note.caveat_head)}</b> {say(" ".join(note.caveat))}</p>')
    for section in note.sections:
        body.append(f"<h2>{say(section.title)}</h2><p class='grey'>{say(section.subtitle)}</p>")
        for line in section.lines:
            detail = f"<span class='grey'>{say(line.detail)}</span>" if line.detail else ""
            kind = "alert" if line.alert else "calm"
            body.append(f"<div class='verdict {kind}'><b>{say(line.text)}</b>{detail}</div>")
        for title, rows in section.tables:
            heads = f"<th>{say(note.heads[0])}</th>" + "".join(f'<th class="n">{say(h)}</th>' for h in note.heads[1:])
            cells = "".join(
                f"<tr><td>{say(name)}</td><td class='n'>{say(measure)}</td><td class='n'>{say(share)}</td>"
                f"<td class='grey'>{say(remark)}</td></tr>"
                for name, measure, share, remark in rows
            )
            count = len(rows)
            body.append(
                f"<h3>{say(title)} ({count})</h3>"
                f"<table><thead><tr>{heads}<th></th></tr></thead><tbody>{cells}</tbody></table>"
            )
    body.append(f"<p class='grey'>{say(note.credits)}</p>")
    page = "\n".join(body)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{say(note.title)}</title>'
        f"<style>{STYLE}{OWN}</style></head><body>\n{page}\n</body></html>\n"
    )
