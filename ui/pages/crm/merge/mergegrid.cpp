// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/merge/mergegrid.h"

#include "services/core/json.h"
#include "services/core/verifiedwrite.h"
#include "ui/pages/crm/merge/mergewords.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString idOfMerged(const QJsonObject &record)
{
    return json::id(record.value("id"_L1));
}
} // namespace

MergeGrid::MergeGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
}

void MergeGrid::setRead(const MergeRead &read)
{
    m_read = read;
    m_masterId = read.records.isEmpty() ? QString() : idOfMerged(read.records.first());
    m_winners = mergeplan::usualWinners(read, m_masterId);
    addHead();
    int row = 1;
    const QList<FieldMeta> fields = mergeplan::comparedFields(read);
    for (const FieldMeta &field : fields)
        addField(field, row++);
    m_grid->setRowStretch(row, 1);
    showWinners();
}

void MergeGrid::addHead()
{
    auto *stays = new Label(TextSize::Body, 600);
    stays->setText(tr("Stays"));
    m_grid->addWidget(stays, 0, 0);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < m_read.records.size(); ++i) {
        const QJsonObject &record = m_read.records.at(i);
        const QString id = idOfMerged(record);
        auto *button = new QRadioButton;
        const QString day =
            format::shortDate(json::instant(record, "Modified_Time"_L1).toLocalTime().date(), QDate::currentDate());
        //: %1 is a record's name, %2 the day of its last change
        button->setText(tr("%1, changed %2").arg(mergewords::nameOf(record), day));
        button->setObjectName(u"merge.master."_s + id);
        //: %1 is a record's name
        button->setAccessibleName(tr("%1 stays").arg(button->text()));
        button->setChecked(id == m_masterId);
        group->addButton(button, i);
        m_grid->addWidget(button, 0, i + 1);
        m_grid->setColumnStretch(i + 1, 1);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this](int place) { chooseMaster(idOfMerged(m_read.records.at(place))); });
}

/// Fields the records agree in need no choice, and are shown quietly.
void MergeGrid::addField(const FieldMeta &field, int row)
{
    auto *name = new Label(TextSize::Body, 400, Label::Tone::Secondary);
    name->setText(field.label);
    m_grid->addWidget(name, row, 0);
    const QJsonValue first = m_read.records.first().value(field.apiName);
    const bool agree = std::ranges::all_of(
        m_read.records, [&](const QJsonObject &record) { return sameFieldValue(record.value(field.apiName), first); });
    if (agree) {
        auto *same = new ElidedLabel(TextSize::Body);
        same->setTextFormat(Qt::PlainText);
        same->setText(mergewords::value(first));
        m_grid->addWidget(same, row, 1, 1, int(m_read.records.size()));
        return;
    }
    auto *group = new QButtonGroup(this);
    m_groups.insert(field.apiName, group);
    for (int i = 0; i < m_read.records.size(); ++i) {
        const QString text = mergewords::value(m_read.records.at(i).value(field.apiName)).simplified();
        QString shown = text.size() > 60 ? text.left(59) + u'\u2026' : text;
        shown.replace(u'&', u"&&"_s); // no mnemonic
        auto *button = new QRadioButton(shown);
        button->setObjectName(u"merge.%1.%2"_s.arg(field.apiName, idOfMerged(m_read.records.at(i))));
        button->setAccessibleName(field.label + u": "_s + text);
        button->setToolTip(text);
        group->addButton(button, i);
        m_grid->addWidget(button, row, i + 1);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, api = field.apiName](int place) {
        m_winners.insert(api, idOfMerged(m_read.records.at(place)));
        Q_EMIT changed();
    });
}

void MergeGrid::chooseMaster(const QString &id)
{
    m_masterId = id;
    m_winners = mergeplan::usualWinners(m_read, id);
    showWinners();
    Q_EMIT changed();
}

void MergeGrid::showWinners()
{
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        for (int i = 0; i < m_read.records.size(); ++i)
            if (idOfMerged(m_read.records.at(i)) == m_winners.value(it.key()))
                it.value()->button(i)->setChecked(true);
}
} // namespace atlas
