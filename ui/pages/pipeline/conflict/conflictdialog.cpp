// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/conflict/conflictdialog.h"

#include "ui/pages/pipeline/conflict/conflictcell.h"
#include "ui/theme/format.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using Side = ConflictChoices::Side;
using ChangeKind = ConflictChoices::Kind;

ConflictDialog::ConflictDialog(ConflictChoices choices, const ConflictSubject &subject, const LayoutMeta &dealLayout,
                               const FieldTextContext &context, QWidget *parent)
    : SheetDialog(parent)
    , m_choices(std::move(choices))
    , m_subject(subject)
    , m_layout(dealLayout)
    , m_context(context)
{
    setObjectName(u"conflictDialog"_s);
    build();
    retranslate();
    const int wide = qMin(qBound(640, room().width() - 80, 940), room().width() - 24);
    if (m_foot->minimumSize().width() > wide)
        m_foot->setDirection(QBoxLayout::TopToBottom);
    resize(wide, 100);
    const int wanted = layout()->totalHeightForWidth(width());
    resize(width(), qMin(wanted > 0 ? wanted : sizeHint().height(), room().height() - 60));
}

FieldMeta ConflictDialog::meta(const QString &field) const
{
    if (const FieldMeta *known = m_layout.field(field)) {
        return *known;
    }
    FieldMeta unknown;
    unknown.apiName = unknown.label = field;
    unknown.dataType = u"text"_s;
    return unknown;
}

QString ConflictDialog::words(const ConflictChoices::Row &row, const QJsonValue &value) const
{
    const QString text =
        m_subject.valueText ? m_subject.valueText(row.field, value) : fieldText(meta(row.field), value, m_context);
    //: a field without value
    return text.isEmpty() ? tr("empty") : text;
}

QString ConflictDialog::clockTime(const QDateTime &when) const
{
    return format::time(when);
}

void ConflictDialog::rebuildRows()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    addHeader();
    int line = 1;
    for (const ConflictChoices::Row &row : m_choices.rows()) {
        addRow(row, line++);
    }
    m_summary->setText(summary());
    m_save->setFocus();
}

void ConflictDialog::addRow(const ConflictChoices::Row &row, int line)
{
    auto *name = new QWidget(m_table);
    auto *box = new QVBoxLayout(name);
    box->setContentsMargins(20, 10, 10, 10);
    box->setSpacing(2);
    auto *label = new Label(TextSize::Body, 600, Label::Tone::Text, name);
    label->setText(meta(row.field).label);
    const bool conflict = row.kind == ChangeKind::Both;
    auto *kind = new Label(TextSize::Label, 400, conflict ? Label::Tone::Bad : Label::Tone::Secondary, name);
    kind->setText(conflict                           ? tr("conflict")
                  : row.kind == ChangeKind::MineOnly ? tr("changed by you only")
                                                     : tr("changed in Zoho only"));
    box->addWidget(label);
    box->addWidget(kind);
    box->addStretch(1);
    m_grid->addWidget(name, line, 0);
    auto *before = new Label(TextSize::Body, 400, Label::Tone::Secondary, m_table);
    before->setTextFormat(Qt::PlainText);
    before->setWordWrap(true);
    before->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    before->setContentsMargins(14, 11, 10, 10);
    before->setText(words(row, row.base));
    m_grid->addWidget(before, line, 1);
    addCell(row, Side::Mine, line);
    addCell(row, Side::Theirs, line);
}

void ConflictDialog::addCell(const ConflictChoices::Row &row, Side side, int line)
{
    const bool mine = side == Side::Mine;
    QString remark;
    if (row.kind == ChangeKind::MineOnly) {
        remark = mine ? tr("kept unless you switch") : tr("unchanged in Zoho");
    } else if (row.kind == ChangeKind::TheirsOnly) {
        remark = mine ? tr("not changed by you") : tr("taken unless you switch");
    } else if (row.field == u"Stage") {
        const Stage *stage = m_context.pipeline.stage((mine ? row.mine : row.theirs).toString());
        remark = stage ? tr("probability %1 %").arg(stage->probability) : QString();
    }
    auto *cell =
        new ConflictCell(words(row, mine ? row.mine : row.theirs), remark,
                         row.kind == ChangeKind::Both ? ConflictCell::Mark::Radio : ConflictCell::Mark::Tick, m_table);
    cell->setObjectName((mine ? u"mine_"_s : u"theirs_"_s) + row.field);
    cell->setChecked(row.side == side);
    //: spoken name of a choice; %1 field, %2 whose value, %3 the value
    cell->setAccessibleName(
        tr("%1, %2: %3").arg(meta(row.field).label, mine ? tr("You") : tr("Zoho now"), cell->text()));
    cell->setAccessibleDescription(remark);
    connect(cell, &QAbstractButton::clicked, this, [this, field = row.field, side] { choose(field, side); });
    m_grid->addWidget(cell, line, mine ? 2 : 3);
}

void ConflictDialog::choose(const QString &field, Side side)
{
    m_choices.choose(field, side);
    for (const bool mine : {true, false}) {
        auto *cell = m_table->findChild<ConflictCell *>((mine ? u"mine_"_s : u"theirs_"_s) + field);
        if (cell && cell->isVisible()) {
            cell->setChecked(mine == (side == Side::Mine));
        }
    }
    m_summary->setText(summary());
}

QString ConflictDialog::summary() const
{
    QStringList parts;
    for (const ConflictChoices::Row &row : m_choices.rows()) {
        const FieldMeta field = meta(row.field);
        QString text = words(row, ConflictChoices::value(row)).simplified();
        if (field.dataType == u"textarea" || text.size() > 40) {
            text = row.side == Side::Mine ? tr("your \u201c%1\u201d").arg(field.label)
                                          : tr("Zoho's \u201c%1\u201d").arg(field.label);
        } else if (field.dataType == u"date") {
            text = field.label + u' ' + text;
        }
        parts.append(parts.isEmpty() ? u"<b>%1</b>"_s.arg(text.toHtmlEscaped()) : text.toHtmlEscaped());
    }
    return m_choices.toWrite().isEmpty() ? tr("Nothing: Zoho already holds this.") : parts.join(u" \u00b7 "_s);
}

void ConflictDialog::refresh(const Conflict &conflict)
{
    m_choices.refresh(conflict);
    m_subject.changedBy = conflict.theirs.changedBy;
    m_subject.changedAt = conflict.theirs.changedAt;
    setSaving(false);
    retranslate();
}

void ConflictDialog::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_allZoho->setEnabled(!saving);
    m_allMine->setEnabled(!saving);
    m_save->setText(saving ? tr("Saving\u2026") : tr("Save these choices"));
}

void ConflictDialog::setProblem(const QString &text)
{
    setSaving(false);
    m_text->setTone(Label::Tone::Bad);
    m_text->setText(text);
}

QStringList ConflictDialog::comparedFields(const LayoutMeta &layout)
{
    // Probability and expected revenue follow the stage and the amount; showing them would ask the same thing twice.
    static const QStringList derived{u"Probability"_s, u"Expected_Revenue"_s};
    QStringList fields;
    for (const FieldMeta &field : layout.fields) {
        if (field.visible && !field.readOnly && !derived.contains(field.apiName)) {
            fields.append(field.apiName);
        }
    }
    return fields;
}

void ConflictDialog::save()
{
    const QJsonObject changes = m_choices.toWrite();
    if (changes.isEmpty()) {
        Q_EMIT allTakenFromZoho();
        accept();
        return;
    }
    setSaving(true);
    Q_EMIT saveChosen(m_choices.writeBase(), changes);
}
} // namespace atlas
