// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/emaildialog.h"

#include "ui/pages/cashflow/reminder.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QStringList addressesIn(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return typed.split(between, Qt::SkipEmptyParts);
}

/// The first of the words that cannot be an address; empty: all can.
QString firstUnlikely(const QStringList &addresses)
{
    static const QRegularExpression plausible(u"^[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+$"_s);
    for (const QString &address : addresses) {
        if (!plausible.match(address).hasMatch())
            return address;
    }
    return {};
}
} // namespace

EmailDialog::EmailDialog(Purpose purpose, BooksKind kind, const QString &id, const QString &number,
                         BooksActions &actions, QWidget *parent)
    : FormSheet(actions, parent)
    , m_purpose(purpose)
    , m_kind(kind)
    , m_id(id)
    , m_number(number)
    , m_known(new QWidget(this))
    , m_to(new QLineEdit(this))
    , m_cc(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QTextEdit(this))
    , m_attach(new QCheckBox(this))
    , m_from(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_toBox(new FieldBox(tr("Other recipients"), m_to, this))
    , m_ccBox(new FieldBox(tr("Copy"), m_cc, this))
    , m_subjectBox(new FieldBox(tr("Subject"), m_subject, this))
    , m_retry(addButton(tr("Try again"), u"email.retry"_s, false))
    , m_send(addButton(tr("Send"), u"email.send"_s, true))
{
    setObjectName(u"emailDialog"_s);
    //: %1 is the number of an invoice
    setTitle(purpose == Purpose::Reminder ? tr("Remind of invoice %1").arg(number) : tr("Email %1").arg(number));
    build();
    connect(m_send, &QPushButton::clicked, this, &EmailDialog::submit);
    connect(m_retry, &QPushButton::clicked, this, &EmailDialog::load);
    fit(640);
    load();
}

void EmailDialog::build()
{
    m_to->setObjectName(u"email.to"_s);
    m_cc->setObjectName(u"email.cc"_s);
    m_subject->setObjectName(u"email.subject"_s);
    m_body->setObjectName(u"email.body"_s);
    m_attach->setObjectName(u"email.attach"_s);
    m_from->setObjectName(u"email.from"_s);
    m_to->setPlaceholderText(tr("addresses, separated by commas"));
    m_cc->setPlaceholderText(m_to->placeholderText());
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(180);
    m_from->setTextFormat(Qt::PlainText);
    auto *head = new Label(TextSize::Label, 500, Label::Tone::Secondary, this);
    head->setText(tr("Recipients"));
    auto *ticks = new QVBoxLayout(m_known);
    ticks->setContentsMargins(0, 0, 0, 0);
    ticks->setSpacing(4);
    body()->setContentsMargins(4, 2, 8, 4); // room for the focus ring
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_from, head, m_known, m_toBox, m_ccBox, m_subjectBox, m_body, m_attach})
        body()->addWidget(part, part == m_body ? 1 : 0);
}

void EmailDialog::load()
{
    m_retry->hide();
    setBusy(tr("Reading the draft of Zoho Books\u2026"), true);
    const auto then = [this](const Result<BooksEmailDraft> &draft) { loaded(draft); };
    if (m_purpose == Purpose::Reminder)
        actions().reminderDraft(m_id, this, then);
    else
        actions().emailDraft(m_kind, m_id, this, then);
}

void EmailDialog::loaded(const Result<BooksEmailDraft> &draft)
{
    setBusy({});
    m_loaded = draft.has_value();
    m_send->setEnabled(m_loaded);
    m_retry->setVisible(!m_loaded);
    if (!m_loaded) {
        showError(draft.error());
        return;
    }
    m_draft = *draft;
    showDraft();
    fit(640);
}

void EmailDialog::showDraft()
{
    QStringList known = m_draft.knownAddresses;
    for (const QString &address : std::as_const(m_draft.email.to)) {
        if (!known.contains(address, Qt::CaseInsensitive))
            known.append(address);
    }
    qDeleteAll(m_ticks);
    m_ticks.clear();
    for (const QString &address : std::as_const(known)) {
        auto *tick = new QCheckBox(address, m_known);
        tick->setObjectName(u"email.known%1"_s.arg(m_ticks.size()));
        tick->setChecked(m_draft.email.to.contains(address, Qt::CaseInsensitive));
        m_known->layout()->addWidget(tick);
        m_ticks.append(tick);
    }
    QWidget *before = nullptr;
    for (QWidget *tick : std::as_const(m_ticks)) {
        if (before)
            QWidget::setTabOrder(before, tick);
        before = tick;
    }
    if (before)
        QWidget::setTabOrder(before, m_to);
    m_known->setVisible(!m_ticks.isEmpty());
    m_cc->setText(m_draft.email.cc.join(u", "_s));
    m_subject->setText(m_draft.email.subject);
    m_body->setHtml(m_draft.email.body);
    m_body->document()->setModified(false);
    m_attach->setText(m_draft.fileName.isEmpty() ? tr("Attach the PDF")
                                                 //: %1 is a file name
                                                 : tr("Attach %1").arg(m_draft.fileName));
    m_attach->setChecked(m_draft.email.attachPdf);
    QStringList sender{m_draft.fromName, m_draft.fromEmail};
    sender.removeAll({});
    m_from->setText(sender.isEmpty() ? tr("From: the address set in Zoho Books")
                                     //: sender of a mail: name and address
                                     : tr("From: %1").arg(sender.join(u' ')));
    m_shown = email();
    (m_ticks.isEmpty() ? static_cast<QWidget *>(m_to) : m_subject)->setFocus();
}

QString EmailDialog::bodyHtml() const
{
    // What nobody touched goes out exactly as Books wrote it.
    if (!m_body->document()->isModified())
        return m_draft.email.body;
    const QString html = m_body->toHtml();
    const qsizetype open = html.indexOf(u'>', html.indexOf(u"<body"_s)) + 1;
    const qsizetype close = html.lastIndexOf(u"</body>"_s);
    return open > 0 && close > open ? html.mid(open, close - open).trimmed() : html;
}

BooksEmail EmailDialog::email() const
{
    BooksEmail email;
    for (const QCheckBox *tick : m_ticks) {
        if (tick->isChecked())
            email.to.append(tick->text());
    }
    email.to.append(addressesIn(m_to->text()));
    email.to.removeDuplicates();
    email.cc = addressesIn(m_cc->text());
    email.subject = m_subject->text().trimmed();
    email.body = bodyHtml();
    email.attachPdf = m_attach->isChecked();
    return email;
}

bool EmailDialog::isTouched() const
{
    if (!m_loaded || m_fateOpen)
        return false;
    const BooksEmail now = email();
    return m_body->document()->isModified() || now.to != m_shown.to || now.cc != m_shown.cc ||
           now.subject != m_shown.subject || now.attachPdf != m_shown.attachPdf;
}

FieldBox *EmailDialog::boxOf(const QString &field) const
{
    const QString name = field.section(u'/', 0, 0);
    if (name == "cc"_L1)
        return m_ccBox;
    return name == "subject"_L1 ? m_subjectBox : m_toBox;
}

bool EmailDialog::findProblem()
{
    const BooksEmail mail = email();
    const QString badTo = firstUnlikely(mail.to);
    const QString badCc = firstUnlikely(mail.cc);
    //: %1 is what was typed
    const QString unlikely = tr("\u201c%1\u201d is not an e-mail address.");
    m_toBox->setProblem(!badTo.isEmpty()    ? unlikely.arg(badTo)
                        : mail.to.isEmpty() ? tr("Say who shall receive it.")
                                            : QString());
    m_ccBox->setProblem(badCc.isEmpty() ? QString() : unlikely.arg(badCc));
    m_subjectBox->setProblem(mail.subject.isEmpty() ? tr("A mail needs a subject.") : QString());
    for (const FieldBox *box : {m_toBox, m_ccBox, m_subjectBox}) {
        if (!box->problem().isEmpty()) {
            box->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void EmailDialog::submit()
{
    if (!m_loaded || m_fateOpen || findProblem())
        return;
    const BooksEmail mail = email();
    setBusy(tr("Sending\u2026"));
    const auto then = [this](const Result<QJsonObject> &record) { answered(record); };
    if (m_purpose == Purpose::Reminder)
        actions().remind(m_id, mail, this, then);
    else
        actions().email(m_kind, m_id, mail, this, then);
}

void EmailDialog::answered(const Result<QJsonObject> &record)
{
    setBusy({});
    if (record) {
        const QString who = email().to.join(u", "_s);
        actions().say(m_purpose == Purpose::Reminder ? tr("Reminder of %1 sent to %2").arg(m_number, who)
                                                     : tr("%1 sent to %2").arg(m_number, who));
        Q_EMIT sent(*record);
        accept();
        return;
    }
    const ApiError &error = record.error();
    m_fateOpen = error.kind == ErrorKind::Ambiguous;
    showError(error, {},
              tr("The connection broke after sending. The mail may have gone out, and Atlas does not send it again by "
                 "itself: look at the history of %1 before you write another one.")
                  .arg(m_number));
    m_send->setEnabled(!m_fateOpen);
    m_send->setToolTip(m_fateOpen ? tr("It may have been sent already.") : tr("Ctrl+Enter"));
    if (!m_fateOpen && !error.field.isEmpty())
        boxOf(error.field)->setProblem(words(error));
}

void openReminder(BooksActions &actions, const QString &invoiceId, QWidget *parent)
{
    const Invoice *invoice = actions.book().invoice(invoiceId);
    const QString number = invoice ? invoice->number : QString();
    (new EmailDialog(EmailDialog::Purpose::Reminder, BooksKind::Invoice, invoiceId, number, actions, parent))
        ->present();
}
} // namespace atlas
