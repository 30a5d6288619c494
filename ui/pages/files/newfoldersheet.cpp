// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/newfoldersheet.h"

#include "ui/pages/common/fieldbox.h"
#include "ui/pages/files/fileswords.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
NewFolderSheet::NewFolderSheet(Prompter &prompter, const QString &placeName, QWidget *parent)
    : EntrySheet(prompter, parent)
    , m_name(new QLineEdit(this))
    , m_box(new FieldBox(tr("Name"), m_name, this))
{
    setObjectName(u"newFolderSheet"_s);
    setTitle(tr("New folder"));
    auto *where = new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this);
    where->setTextFormat(Qt::PlainText);
    //: %1 is a folder with the way to it: Marketing / Campaigns
    where->setText(tr("In %1").arg(placeName));
    m_name->setObjectName(u"newFolder.name"_s);
    body()->addWidget(where);
    body()->addWidget(m_box);
    body()->addStretch(1);
    const QPushButton *make = addButton(tr("Create folder"), u"newFolder.create"_s, true);
    connect(make, &QPushButton::clicked, this, &NewFolderSheet::submit);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_box->setProblem({}); });
    fit(420);
    m_name->setFocus();
}

NewFolderSheet::~NewFolderSheet() = default;

QString NewFolderSheet::lossWords(bool lost) const
{
    return lost ? tr("The folder may have been made: the answer never came.") : tr("The folder is not made.");
}

bool NewFolderSheet::isTouched() const
{
    return !m_settled && !m_name->text().isEmpty();
}

void NewFolderSheet::submit()
{
    const QString name = m_name->text().trimmed();
    const QString problem = fileswords::nameProblem(name);
    m_box->setProblem(problem);
    if (!problem.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(tr("Making the folder\u2026"));
    Q_EMIT submitted(name);
}

void NewFolderSheet::settle(const std::optional<ApiError> &error)
{
    setBusy({});
    if (!error) {
        m_settled = true;
        accept();
        return;
    }
    if (error->kind == ErrorKind::Duplicate)
        m_box->setProblem(tr("There is one of this name already."));
    else
        showError(*error, tr("Name"), tr("The answer never came. Look whether the folder is there before you repeat."));
}

void NewFolderSheet::keyPressEvent(QKeyEvent *event)
{
    // One field: Enter in it is enough.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && focusWidget() == m_name && !isBusy()) {
        event->accept();
        submit();
        return;
    }
    EntrySheet::keyPressEvent(event);
}
} // namespace atlas
