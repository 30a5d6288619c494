// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/headersheet.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
bool asksForReceipt(const MailHeaders &headers)
{
    const QStringList asking{u"Disposition-Notification-To"_s, u"Return-Receipt-To"_s, u"X-Confirm-Reading-To"_s};
    return std::any_of(asking.cbegin(), asking.cend(),
                       [&headers](const QString &name) { return !headers.value(name).isEmpty(); });
}

HeaderSheet::HeaderSheet(const MailHeaders &headers, QWidget *parent)
    : SheetDialog(parent)
{
    setObjectName(u"mail.headers"_s);
    setAccessibleName(tr("Headers of the mail"));
    QStringList lines;
    for (const auto &[name, value] : headers.fields)
        lines.append(name + u": "_s + value);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    title->setText(tr("Headers of the mail"));
    auto *text = new QPlainTextEdit(lines.join(u'\n'), this);
    text->setObjectName(u"mail.headerText"_s);
    text->setAccessibleName(title->text());
    text->setReadOnly(true);
    auto *close = new PrimaryButton({}, this);
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 16, 20, 16);
    box->setSpacing(12);
    box->addWidget(title);
    box->addWidget(text, 1);
    box->addWidget(close, 0, Qt::AlignRight);
    resize(room().boundedTo(QSize(720, 520)));
}
} // namespace atlas
