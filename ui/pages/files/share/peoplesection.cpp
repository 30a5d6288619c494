// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/share/peoplesection.h"

#include "ui/pages/common/fieldbox.h"
#include "ui/pages/files/share/rolewords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
bool looksLikeMailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at) > at + 1 && !text.endsWith(u'.') &&
           !text.contains(u' ');
}

QString whomWords(const DrivePermission &permission)
{
    switch (permission.whom) {
    case DrivePermission::Whom::Team:
        return PeopleSection::tr("Everyone in the team");
    case DrivePermission::Whom::Everyone:
        return PeopleSection::tr("Everyone on the internet");
    default:
        return permission.name.isEmpty() ? permission.email : permission.name;
    }
}
} // namespace

PeopleSection::PeopleSection(FilesActions &actions, const DriveItem &item, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_item(item)
{
    build();
    read();
}

void PeopleSection::build()
{
    auto *title = new Label(TextSize::Body, 600, Label::Tone::Text, this);
    title->setText(tr("People"));
    m_explanation = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_explanation->setWordWrap(true);
    m_state = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_state->setObjectName(u"share.peopleState"_s);
    m_problem = new Label(TextSize::Body, 400, Label::Tone::Bad, this);
    m_problem->setObjectName(u"share.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(buildEntry());
    column->addWidget(m_explanation);
    column->addWidget(m_problem);
    column->addWidget(m_state);
    column->addLayout(m_rows);
    const auto explain = [this] {
        m_explanation->setText(rolewords::explanation(DriveRole(m_role->currentData().toInt()), m_item.isFolder));
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, explain);
    explain();
}

QWidget *PeopleSection::buildEntry()
{
    auto *entry = new QWidget(this);
    m_address = new QLineEdit(entry);
    m_address->setObjectName(u"share.address"_s);
    m_address->setPlaceholderText(u"prenom.nom@example.com"_s);
    m_addressBox = new FieldBox(tr("E-mail address"), m_address, entry);
    m_role = roleBox(tr("Role"), entry);
    m_role->setObjectName(u"share.role"_s);
    m_notify = new QCheckBox(tr("Tell them by e-mail"), entry);
    m_notify->setObjectName(u"share.notify"_s);
    m_notify->setChecked(true);
    m_give = new PrimaryButton({}, entry);
    m_give->setObjectName(u"share.give"_s);
    m_give->setText(tr("Share"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_addressBox, 1);
    row->addWidget(new FieldBox(tr("Role"), m_role, entry));
    row->addWidget(m_give, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_notify);
    connect(m_give, &QPushButton::clicked, this, &PeopleSection::give);
    connect(m_address, &QLineEdit::returnPressed, this, &PeopleSection::give);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressBox->setProblem({}); });
    return entry;
}

QComboBox *PeopleSection::roleBox(const QString &name, QWidget *parent) const
{
    auto *box = new QComboBox(parent);
    for (const DriveRole role : workdrive::rolesFor(m_item.isFolder))
        box->addItem(rolewords::name(role), int(role));
    box->setAccessibleName(name);
    return box;
}

void PeopleSection::focusAddress()
{
    m_address->setFocus();
}

void PeopleSection::read()
{
    m_state->setText(tr("Reading\u2026"));
    m_state->show();
    m_actions.permissions(m_item, this, [this](const Result<QList<DrivePermission>> &list) {
        if (!list) {
            m_state->hide();
            return showProblem(list.error());
        }
        showList(*list);
    });
}

void PeopleSection::showList(const QList<DrivePermission> &list)
{
    m_known = list;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const DrivePermission &permission : list)
        m_rows->addWidget(row(permission));
    m_state->setText(tr("Nobody beyond those of the folder it lies in."));
    m_state->setVisible(list.isEmpty());
}

QWidget *PeopleSection::row(const DrivePermission &permission)
{
    auto *line = new QWidget(this);
    auto *who = new ElidedLabel(TextSize::Body, 400, Label::Tone::Text, line);
    who->setText(whomWords(permission));
    auto *detail = new Label(TextSize::Label, 400, Label::Tone::Secondary, line);
    detail->setText(rolewords::expiry(permission.expires));
    auto *role = roleBox(tr("Role of %1").arg(whomWords(permission)), line);
    role->setCurrentIndex(role->findData(int(permission.role)));
    auto *remove = new IconButton(u"close"_s, line);
    remove->setName(tr("Take it back from %1").arg(whomWords(permission)));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(who, 1);
    row->addWidget(detail);
    row->addWidget(role);
    row->addWidget(remove);
    connect(role, &QComboBox::activated, this,
            [this, permission, role] { changeRole(permission, DriveRole(role->currentData().toInt()), role); });
    connect(remove, &QToolButton::clicked, this, [this, permission, remove] {
        remove->setEnabled(false);
        m_actions.revoke(permission.id, this, [this, permission, remove = QPointer(remove)](const Result<Done> &done) {
            if (remove) // another answer may have made the rows anew
                remove->setEnabled(true);
            if (!done)
                return showProblem(done.error());
            QList<DrivePermission> left = m_known;
            left.removeIf([&permission](const DrivePermission &each) { return each.id == permission.id; });
            showList(left);
            sayRevoked(permission);
        });
    });
    return line;
}

void PeopleSection::give()
{
    const QString address = m_address->text().trimmed();
    if (!looksLikeMailAddress(address)) {
        m_addressBox->setProblem(tr("An e-mail address is needed, such as nora@example.com."));
        return;
    }
    m_give->setEnabled(false);
    m_problem->hide();
    m_actions.shareWith(m_item, address, DriveRole(m_role->currentData().toInt()), m_notify->isChecked(), this,
                        [this, address](const Result<DrivePermission> &given) {
                            m_give->setEnabled(true);
                            if (!given)
                                return showProblem(given.error());
                            m_address->clear();
                            QList<DrivePermission> all = m_known;
                            all.removeIf([&](const DrivePermission &each) { return each.id == given->id; });
                            all.append(*given);
                            showList(all);
                            m_actions.say(tr("Shared with %1").arg(address));
                        });
}

void PeopleSection::changeRole(const DrivePermission &permission, DriveRole role, QComboBox *box)
{
    m_problem->hide();
    box->setEnabled(false);
    m_actions.changeRole(m_item, permission.id, role, this,
                         [this, permission, role, box = QPointer(box)](const Result<Done> &done) {
                             if (box) // another answer may have made the rows anew
                                 box->setEnabled(true);
                             if (!done) {
                                 if (box)
                                     box->setCurrentIndex(box->findData(int(permission.role)));
                                 return showProblem(done.error());
                             }
                             for (DrivePermission &each : m_known) {
                                 if (each.id == permission.id)
                                     each.role = role;
                             }
                             sayRoleChanged(permission, role);
                         });
}

// The dialog may be closed when somebody takes it back: the actions go on.

void PeopleSection::sayRoleChanged(const DrivePermission &before, DriveRole role)
{
    FilesActions *actions = &m_actions;
    const auto undo = [actions, item = m_item, before] {
        actions->changeRole(item, before.id, before.role, nullptr, [actions](const Result<Done> &done) {
            if (!done)
                actions->sayError(done.error());
        });
    };
    //: %1 is a person, %2 a role such as "can edit"
    actions->sayUndoable(tr("%1: %2").arg(whomWords(before), rolewords::name(role)), undo);
}

void PeopleSection::sayRevoked(const DrivePermission &before)
{
    FilesActions *actions = &m_actions;
    const QString said = tr("Taken back from %1").arg(whomWords(before));
    if (before.email.isEmpty()) { // WorkDrive shares with addresses only
        actions->say(said);
        return;
    }
    actions->sayUndoable(said, [actions, item = m_item, before] {
        actions->shareWith(item, before.email, before.role, false, nullptr,
                           [actions](const Result<DrivePermission> &given) {
                               if (!given)
                                   actions->sayError(given.error());
                           });
    });
}

void PeopleSection::showProblem(const ApiError &error)
{
    const ErrorText text = errorText(error);
    m_problem->setText(text.title + u". "_s + text.advice);
    m_problem->show();
}
} // namespace atlas
