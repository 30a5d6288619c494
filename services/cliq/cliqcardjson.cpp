// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqcardjson.h"

#include "services/core/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// Source: https://www.zoho.com/cliq/help/restapi/v3/messageformat/ and .../v3/messagecards/
namespace atlas::cliqcardjson
{
namespace
{
constexpr qsizetype mostSlides = 20, mostButtons = 10, mostRows = 200, mostCells = 20;

/// Some clients send parts as texts, and they come back as such.
QJsonValue partOf(const QJsonObject &content, QLatin1StringView key)
{
    const QJsonValue part = content.value(key);
    if (!part.isString())
        return part;
    const QJsonDocument inside = QJsonDocument::fromJson(part.toString().toUtf8());
    return inside.isArray() ? QJsonValue(inside.array()) : QJsonValue(inside.object());
}

QString wordOf(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool() ? value.toVariant().toString() : QString();
}

QJsonArray firstOf(const QJsonValue &list, qsizetype most)
{
    QJsonArray rows = list.toArray();
    while (rows.size() > most)
        rows.removeLast();
    return rows;
}

void putTable(CliqSlide &slide, const QJsonObject &data)
{
    const QJsonArray headers = firstOf(data.value("headers"_L1), mostCells);
    for (const QJsonValue &header : headers)
        slide.headers.append(wordOf(header));
    const QJsonArray rows = firstOf(data.value("rows"_L1), mostRows);
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &header : std::as_const(slide.headers))
            cells.append(wordOf(row[header]));
        slide.rows.append(cells);
    }
}

void putPairs(CliqSlide &slide, const QJsonValue &data)
{
    const QJsonArray pairs = firstOf(data, mostRows);
    for (const QJsonValue &pair : pairs) {
        const QJsonObject one = pair.toObject();
        for (auto each = one.begin(); each != one.end(); ++each)
            slide.rows.append({each.key(), wordOf(*each)});
    }
}

CliqSlide slideOf(const QJsonObject &row)
{
    const QString type = json::text(row, "type"_L1);
    const QJsonValue data = row.value("data"_L1);
    CliqSlide slide;
    slide.title = json::text(row, "title"_L1);
    if (type == "text"_L1) {
        slide.text = wordOf(data);
    } else if (type == "list"_L1) {
        slide.kind = CliqSlide::Kind::List;
        const QString style = row.value("styles"_L1)["type"_L1].toString();
        slide.isNumbered = style == "decimal"_L1 || style.contains("alpha"_L1) || style.contains("roman"_L1);
        const QJsonArray rows = firstOf(data, mostRows);
        for (const QJsonValue &each : rows)
            slide.rows.append({wordOf(each)});
    } else if (type == "table"_L1) {
        slide.kind = CliqSlide::Kind::Table;
        putTable(slide, data.toObject());
    } else if (type == "label"_L1) {
        slide.kind = CliqSlide::Kind::Label;
        putPairs(slide, data);
    } else {
        slide.kind = CliqSlide::Kind::Other;
        slide.text = type;
    }
    return slide;
}

CliqButton buttonOf(const QJsonObject &row)
{
    const QJsonValue action = row.value("action"_L1);
    const QString type = action["type"_L1].toString();
    const QJsonValue data = action["data"_L1];
    CliqButton button;
    button.label = json::text(row, "label"_L1);
    button.hint = json::text(row, "hint"_L1);
    if (type == "open.url"_L1 || type == "preview.url"_L1) {
        button.target = data["web"_L1].toString();
        if (button.target.isEmpty())
            button.target = data["url"_L1].toString();
        button.kind = button.target.isEmpty() ? CliqButton::Kind::Other : CliqButton::Kind::Open;
    } else if (type == "copy"_L1) {
        button.kind = CliqButton::Kind::Copy;
        button.target = data["text"_L1].toString();
    }
    return button;
}

/// A message card of v3: fields below titles.
void putSections(CliqCard &card, const QJsonValue &sections)
{
    const QJsonArray rows = firstOf(sections, mostSlides);
    for (const QJsonValue &section : rows) {
        CliqSlide slide;
        slide.kind = CliqSlide::Kind::Label;
        slide.title = section["title"_L1].toString();
        const QJsonArray fields = firstOf(section["fields"_L1], mostRows);
        for (const QJsonValue &field : fields)
            slide.rows.append({field["title"_L1].toString(), wordOf(field["value"_L1])});
        card.slides.append(slide);
    }
}

void putButtons(CliqCard &card, const QJsonValue &buttons)
{
    const QJsonArray rows = firstOf(buttons, mostButtons);
    for (const QJsonValue &row : rows) {
        const CliqButton button = buttonOf(row.toObject());
        if (!button.label.isEmpty())
            card.buttons.append(button);
    }
}
} // namespace

CliqCard card(const QJsonObject &content)
{
    const QJsonObject head = partOf(content, "card"_L1).toObject();
    CliqCard card;
    card.title = json::text(head, "title"_L1);
    putSections(card, head.value("sections"_L1));
    const QJsonArray slides = firstOf(partOf(content, "slides"_L1), mostSlides);
    for (const QJsonValue &slide : slides)
        card.slides.append(slideOf(slide.toObject()));
    putButtons(card, head.value("buttons"_L1));
    putButtons(card, partOf(content, "buttons"_L1));
    return card;
}

QJsonObject stored(const CliqCard &card)
{
    QJsonArray slides, buttons;
    for (const CliqSlide &slide : card.slides) {
        QJsonArray rows;
        for (const QStringList &row : slide.rows)
            rows.append(QJsonArray::fromStringList(row));
        slides.append(QJsonObject{{"kind"_L1, int(slide.kind)},
                                  {"title"_L1, slide.title},
                                  {"text"_L1, slide.text},
                                  {"headers"_L1, QJsonArray::fromStringList(slide.headers)},
                                  {"rows"_L1, rows},
                                  {"numbered"_L1, slide.isNumbered}});
    }
    for (const CliqButton &button : card.buttons)
        buttons.append(QJsonObject{{"kind"_L1, int(button.kind)},
                                   {"label"_L1, button.label},
                                   {"hint"_L1, button.hint},
                                   {"target"_L1, button.target}});
    return {{"title"_L1, card.title}, {"slides"_L1, slides}, {"buttons"_L1, buttons}};
}

namespace
{
QStringList cellsOf(const QJsonValue &stored)
{
    QStringList cells;
    const QJsonArray all = stored.toArray();
    for (const QJsonValue &cell : all)
        cells.append(cell.toString());
    return cells;
}
} // namespace

CliqCard restored(const QJsonObject &stored)
{
    CliqCard card;
    card.title = json::text(stored, "title"_L1);
    const QJsonArray slides = stored.value("slides"_L1).toArray(), buttons = stored.value("buttons"_L1).toArray();
    for (const QJsonValue &row : slides) {
        CliqSlide slide;
        slide.kind = CliqSlide::Kind(qBound(0, row["kind"_L1].toInt(), int(CliqSlide::Kind::Other)));
        slide.title = row["title"_L1].toString();
        slide.text = row["text"_L1].toString();
        slide.headers = cellsOf(row["headers"_L1]);
        const QJsonArray rows = row["rows"_L1].toArray();
        for (const QJsonValue &cells : rows)
            slide.rows.append(cellsOf(cells));
        slide.isNumbered = row["numbered"_L1].toBool();
        card.slides.append(slide);
    }
    for (const QJsonValue &row : buttons)
        card.buttons.append({CliqButton::Kind(qBound(0, row["kind"_L1].toInt(), int(CliqButton::Kind::Other))),
                             row["label"_L1].toString(), row["hint"_L1].toString(), row["target"_L1].toString()});
    return card;
}
} // namespace atlas::cliqcardjson
