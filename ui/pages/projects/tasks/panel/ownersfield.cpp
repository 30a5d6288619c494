// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/panel/ownersfield.h"

#include "ui/widgets/buttons.h"

#include <algorithm>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
OwnersField::OwnersField(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_list->setSpacing(4);
    box->addLayout(m_list);
    m_add->setObjectName(u"ownerAdd"_s);
    m_add->setProperty("link", true);
    m_add->setAutoDefault(false);
    box->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT peopleWanted();
        addLine({});
        m_lines.last().person->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    retranslate();
}

void OwnersField::setPeople(const QList<WorkPerson> &people, const QList<WorkPerson> &known)
{
    m_people = people;
    m_known = known;
    for (const Line &line : std::as_const(m_lines)) {
        const QSignalBlocker quiet(line.person);
        fill(*line.person, line.person->currentData().toString());
    }
}

void OwnersField::fill(QComboBox &box, const QString &id) const
{
    box.clear();
    //: a person still to be chosen
    box.addItem(tr("Choose\u2026"), QString());
    for (const WorkPerson &person : m_people)
        box.addItem(person.name, person.id);
    if (box.findData(id) < 0) {
        const auto known =
            std::find_if(m_known.cbegin(), m_known.cend(), [&id](const WorkPerson &person) { return person.id == id; });
        box.addItem(known == m_known.cend() ? id : known->name, id);
    }
    box.setCurrentIndex(box.findData(id));
}

void OwnersField::addLine(const OwnerEntry &owner)
{
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *person = new QComboBox(frame);
    auto *hours = new QLineEdit(frame);
    auto *remove = new IconButton(u"close"_s, frame);
    person->setObjectName(u"ownerPerson"_s);
    hours->setObjectName(u"ownerHours"_s);
    remove->setObjectName(u"ownerRemove"_s);
    person->setMinimumWidth(80);
    person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    hours->setFixedWidth(62);
    hours->setText(owner.hours);
    fill(*person, owner.id);
    row->addWidget(person, 1);
    row->addWidget(hours);
    row->addWidget(remove);
    m_list->addWidget(frame);
    m_lines.append({frame, person, hours});
    connect(person, &QComboBox::activated, this, &OwnersField::edited);
    connect(hours, &QLineEdit::textEdited, this, &OwnersField::edited);
    connect(remove, &QToolButton::clicked, this, [this, frame] { removeLine(frame); });
    retranslate();
}

void OwnersField::removeLine(const QWidget *frame)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [frame](const Line &one) { return one.frame == frame; });
    if (line == m_lines.end())
        return;
    line->frame->hide();
    line->frame->deleteLater(); // its own button was pressed
    m_lines.erase(line);
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void OwnersField::setOwners(const QList<OwnerEntry> &wanted)
{
    if (wanted == owners())
        return;
    for (const Line &line : std::as_const(m_lines)) {
        line.frame->hide();
        line.frame->deleteLater();
    }
    m_lines.clear();
    for (const OwnerEntry &owner : wanted)
        addLine(owner);
}

QList<OwnerEntry> OwnersField::owners() const
{
    QList<OwnerEntry> out;
    for (const Line &line : m_lines)
        out.append({line.person->currentData().toString(), line.hours->text()});
    return out;
}

void OwnersField::retranslate()
{
    m_add->setText(tr("Add an owner"));
    for (const Line &line : std::as_const(m_lines)) {
        line.person->setAccessibleName(tr("Owner"));
        line.hours->setAccessibleName(tr("Planned hours"));
        //: hours, in a narrow field
        line.hours->setPlaceholderText(tr("hours"));
        line.hours->setToolTip(tr("Planned hours: 4, 1:30 or 2.5"));
        if (auto *remove = line.frame->findChild<IconButton *>())
            remove->setName(tr("Remove this owner"));
    }
}

void OwnersField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
