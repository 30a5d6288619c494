// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/panel/fieldlist.h"

#include "ui/pages/common/tones.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnMinimumWidth(0, 92);
    m_grid->setColumnStretch(1, 1);
    box->addLayout(m_grid);
    m_more->setProperty("link", true);
    m_more->setObjectName(u"showAllFields"_s);
    box->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showAll = !m_showAll;
        rebuild();
    });
}

void FieldList::setFields(const QList<FieldMeta> &fields, const QJsonObject &record, const FieldTextContext &context,
                          const QHash<QString, QString> &notes)
{
    m_fields = fields;
    m_record = record;
    m_context = context;
    m_notes = notes;
    rebuild();
}

void FieldList::addRow(const QString &label, const QString &html)
{
    const int row = m_grid->rowCount();
    auto *name = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    name->setTextFormat(Qt::PlainText);
    name->setText(label);
    name->setWordWrap(true);
    name->setFixedWidth(92);
    auto *value = new Label(TextSize::Body, 400, Label::Tone::Text, this);
    value->setTextFormat(Qt::RichText);
    // Rich text breaks lines at narrow no-break spaces, in the middle of a French number.
    value->setText(QString(html).replace(u'\u202f', u'\u00a0'));
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(label);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
}

void FieldList::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int hidden = 0;
    for (const FieldMeta &field : std::as_const(m_fields)) {
        const QString text = fieldText(field, m_record.value(field.apiName), m_context);
        // What Zoho keeps by itself (ids, editors, rates) is rarely looked for; when a deal began is.
        const bool system = field.readOnly && field.apiName != u"Created_Time";
        if ((text.isEmpty() || system) && !m_showAll) {
            ++hidden;
            continue;
        }
        QString html = text.isEmpty() ? toned(Label::Tone::Secondary, u"\u2013"_s)
                                      : text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (field.apiName == u"Amount" && !text.isEmpty()) {
            html = u"<b>%1</b>"_s.arg(html);
        }
        const QString note = m_notes.value(field.apiName);
        addRow(field.label, note.isEmpty() ? html : html + u" \u00b7 "_s + note);
    }
    m_more->setVisible(hidden > 0 || m_showAll);
    m_more->setText(m_showAll ? tr("Show fewer fields") : tr("Show %n more fields", nullptr, hidden));
}

void FieldList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}
} // namespace atlas
