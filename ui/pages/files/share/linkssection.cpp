// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/share/linkssection.h"

#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/files/share/rolewords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
LinksSection::LinksSection(FilesActions &actions, const DriveItem &item, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_item(item)
{
    build();
    read();
}

void LinksSection::build()
{
    auto *title = new Label(TextSize::Body, 600, Label::Tone::Text, this);
    title->setText(tr("Links for people outside"));
    m_state = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_state->setObjectName(u"links.state"_s);
    m_problem = new Label(TextSize::Body, 400, Label::Tone::Bad, this);
    m_problem->setObjectName(u"links.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_state);
    column->addLayout(m_rows);
    column->addWidget(buildForm());
    column->addWidget(m_problem);
}

QWidget *LinksSection::buildForm()
{
    auto *form = new QWidget(this);
    m_role = new QComboBox(form);
    m_role->setObjectName(u"links.role"_s);
    for (const DriveRole role : workdrive::rolesFor(m_item.isFolder)) {
        if (role == DriveRole::View || role == DriveRole::Edit || role == DriveRole::Upload)
            m_role->addItem(rolewords::name(role), int(role));
    }
    m_expires = new DateField(form);
    m_expires->setObjectName(u"links.expires"_s);
    m_expires->setPlaceholderText(tr("never"));
    m_expiresBox = new FieldBox(tr("Ends after"), m_expires, form);
    m_password = new QLineEdit(form);
    m_password->setObjectName(u"links.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("none"));
    m_download = new QCheckBox(tr("May be downloaded"), form);
    m_download->setObjectName(u"links.download"_s);
    m_download->setChecked(true);
    m_create = new QPushButton(tr("Make a link and copy it"), form);
    m_create->setObjectName(u"links.create"_s);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(new FieldBox(tr("Whoever has it may"), m_role, form));
    fields->addWidget(m_expiresBox);
    fields->addWidget(new FieldBox(tr("Password"), m_password, form), 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_download);
    foot->addStretch(1);
    foot->addWidget(m_create);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(fields);
    column->addLayout(foot);
    connect(m_create, &QPushButton::clicked, this, &LinksSection::create);
    connect(m_expires, &DateField::dateEdited, this, [this] { m_expiresBox->setProblem({}); });
    return form;
}

void LinksSection::read()
{
    m_state->setText(tr("Reading\u2026"));
    m_actions.links(m_item, this, [this](const Result<QList<DriveLink>> &list) {
        if (list)
            return showList(*list);
        m_state->hide();
        showProblem(list.error());
    });
}

void LinksSection::showList(const QList<DriveLink> &list)
{
    m_known = list;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const DriveLink &link : list)
        m_rows->addWidget(row(link));
    m_state->setText(tr("There is no link yet."));
    m_state->setVisible(list.isEmpty());
}

QString LinksSection::facts(const DriveLink &link)
{
    QStringList parts{rolewords::name(link.role)};
    parts << (link.allowsDownload ? tr("may be downloaded") : tr("cannot be downloaded"));
    if (link.hasPassword)
        parts << tr("password");
    const QString until = rolewords::expiry(link.expires);
    parts << (until.isEmpty() ? tr("without end") : until);
    return parts.join(u" \u00b7 "_s);
}

QWidget *LinksSection::row(const DriveLink &link)
{
    auto *line = new QWidget(this);
    auto *address = new ElidedLabel(TextSize::Body, 400, Label::Tone::Accent, line);
    address->setText(link.url);
    auto *words = new Label(TextSize::Label, 400, Label::Tone::Secondary, line);
    words->setText(facts(link));
    auto *copyButton = new IconButton(u"copy"_s, line);
    copyButton->setName(tr("Copy the link"));
    auto *remove = new IconButton(u"close"_s, line);
    remove->setName(tr("End the link"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(address);
    texts->addWidget(words);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(copyButton);
    row->addWidget(remove);
    connect(copyButton, &QToolButton::clicked, this, [this, link] { copy(link); });
    connect(remove, &QToolButton::clicked, this, [this, link, remove] {
        remove->setEnabled(false);
        m_actions.revokeLink(link.id, this, [this, link, remove = QPointer(remove)](const Result<Done> &done) {
            if (remove) // another answer may have made the rows anew
                remove->setEnabled(true);
            if (!done)
                return showProblem(done.error());
            QList<DriveLink> left = m_known;
            left.removeIf([&link](const DriveLink &each) { return each.id == link.id; });
            showList(left);
        });
    });
    return line;
}

void LinksSection::create()
{
    if (m_expires->hasMistake()) {
        m_expiresBox->setProblem(tr("This is not a date."));
        return;
    }
    if (m_expires->date().isValid() && m_expires->date() < QDate::currentDate()) {
        m_expiresBox->setProblem(tr("This day is over."));
        return;
    }
    DriveLinkDraft draft;
    draft.name = m_item.name;
    draft.role = DriveRole(m_role->currentData().toInt());
    draft.allowsDownload = m_download->isChecked();
    draft.password = m_password->text();
    draft.expiresOn = m_expires->date();
    m_create->setEnabled(false);
    m_problem->hide();
    m_actions.createLink(m_item, draft, this, [this](const Result<DriveLink> &made) {
        m_create->setEnabled(true);
        if (!made)
            return showProblem(made.error());
        m_password->clear();
        showList(m_known + QList<DriveLink>{*made});
        copy(*made);
    });
}

void LinksSection::copy(const DriveLink &link)
{
    QGuiApplication::clipboard()->setText(link.url);
    m_actions.say(tr("The link is in the clipboard"));
}

void LinksSection::showProblem(const ApiError &error)
{
    const ErrorText text = errorText(error);
    m_problem->setText(text.title + u". "_s + text.advice);
    m_problem->show();
}
} // namespace atlas
