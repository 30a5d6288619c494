// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/templatefields.h"
#include "services/mail/html/mailfilter.h"
#include "ui/pages/inbox/compose/composeheader.h"
#include "ui/pages/inbox/compose/composerview.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/pages/inbox/compose/maileditor.h"
#include "ui/theme/format.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

using namespace Qt::Literals::StringLiterals;

// Templates: their text goes where the cursor is, their fields are filled with what is known of the recipient.
namespace atlas
{
void ComposerView::useTemplate(const QString &messageId)
{
    const MailMessage *found = m_actions.book().message(messageId);
    if (!found)
        return;
    const MailMessage message = *found;
    m_state->setText(tr("Reading the template…"));
    m_actions.body(message, m_reading.get(), [this, message](const Result<MailBody> &body) {
        m_state->clear();
        if (!body) {
            const ErrorText text = errorText(body.error(), {}, m_actions.now());
            showProblem(tr("The template cannot be read. %1: %2").arg(text.title, text.advice));
            return;
        }
        m_editor->insertSafe(body->html);
        if (m_header->subject().trimmed().isEmpty())
            m_header->setSubject(message.subject);
        m_filledFor.clear();
        touched();
        fillFields();
        m_editor->setFocus();
    });
}

void ComposerView::fillFields()
{
    if (openFields().isEmpty())
        return;
    const QList<MailAddress> to = m_header->to();
    MailMessage about;
    about.from = to.isEmpty() ? MailAddress() : to.first();
    if (about.from.name.isEmpty())
        about.from.name = m_actions.people().nameOf(about.from.address);
    if (m_answered && (to.isEmpty() || m_answered->from.address == about.from.address))
        about = *m_answered;
    const QString whom = about.from.address.isEmpty() ? u"-"_s : about.from.address.toLower();
    if (whom == m_filledFor)
        return;
    m_filledFor = whom;
    const auto put = [this, whom](const SenderCard &card) {
        if (whom != m_filledFor)
            return; // it goes to somebody else by now
        const QDate today = m_actions.now().toLocalTime().date();
        const QHash<QString, QString> values = templateValues(
            card, composewords::shownName(m_header->from()), [](const Money &amount) { return format::money(amount); },
            [today](const QDate &day) { return format::shortDate(day, today); });
        m_editor->fillFields(values);
        m_header->setSubject(fillTemplate(m_header->subject(), values, false).text);
        touched();
    };
    if (about.from.address.isEmpty())
        put(SenderCard()); // at least the sender's own name
    else
        m_actions.senderCard(about, m_reading.get(), put);
}

QStringList ComposerView::openFields() const
{
    return templateFields(m_header->subject() + u'\n' + m_editor->toPlainText());
}

void ComposerView::showOpenFields()
{
    const QStringList open = openFields();
    m_fields->setVisible(!open.isEmpty());
    //: %n fields of a template are empty; %1 names them
    m_fields->setText(open.isEmpty()
                          ? QString()
                          : tr("%n field(s) to fill in: %1", nullptr, int(open.size())).arg(open.join(u", "_s)));
}
} // namespace atlas
