// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/readerhead.h"

#include "ui/pages/inbox/list/mailwords.h"
#include "ui/pages/inbox/reader/persondisc.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toolrow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int headInset = 16, headDisc = 32; ///< px
constexpr int namedRecipients = 3;           ///< the others are a number

/// A tooltip takes what looks like markup for markup, which may load: what strangers write goes there as text.
void setStrangersText(Label &label, const QString &text)
{
    label.setText(text);
    label.setToolTip(text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
}

/// A label of the mailbox in its own colour, which the person chose in Zoho.
class HeadLabelChip final : public QWidget
{
public:
    HeadLabelChip(const MailLabel &label, QWidget *parent)
        : QWidget(parent)
        , m_name(label.name)
        , m_colour(label.colour)
    {
        setFont(Theme::font(TextSize::Label, 500));
        setAccessibleName(m_name);
        setFixedSize(fontMetrics().horizontalAdvance(m_name) + 32, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(rect(), 9, 9);
        painter.setBrush(m_colour.isValid() ? m_colour : t.series[5]);
        painter.drawRoundedRect(QRectF(9, 6, 8, 8), 2, 2);
        painter.setPen(t.secondary);
        painter.drawText(rect().adjusted(22, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    }

private:
    QString m_name;
    QColor m_colour;
};
} // namespace

ReaderHead::ReaderHead(InboxActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_subject(new Label(TextSize::Title, 600, Label::Tone::Text, this))
    , m_tools(new ReaderTools(actions, this))
    , m_disc(new PersonDisc(headDisc, this))
    , m_name(new ElidedLabel(TextSize::Body, 600, Label::Tone::Text, this))
    , m_address(new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_recipients(new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_date(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_labels(new ToolRow(new FlowLayout(4), this))
{
    m_subject->setObjectName(u"mail.subject"_s);
    m_name->setObjectName(u"mail.sender"_s);
    m_address->setObjectName(u"mail.address"_s);
    m_recipients->setObjectName(u"mail.recipients"_s);
    m_date->setObjectName(u"mail.date"_s);
    m_subject->setWordWrap(true);
    for (Label *label : std::initializer_list<Label *>{m_subject, m_name, m_address, m_recipients, m_date})
        label->setTextFormat(Qt::PlainText);
    for (Label *label : {static_cast<Label *>(m_subject), static_cast<Label *>(m_address)})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_recipients->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    buildLines();
}

void ReaderHead::buildLines()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_subject, 1);
    top->addWidget(m_tools, 0, Qt::AlignTop);
    auto *who = new QHBoxLayout;
    who->setSpacing(6);
    who->addWidget(m_name);
    who->addWidget(m_address, 1);
    auto *whom = new QHBoxLayout;
    whom->setSpacing(4);
    whom->addWidget(m_recipients);
    whom->addWidget(m_date);
    whom->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addLayout(who);
    lines->addLayout(whom);
    auto *below = new QHBoxLayout;
    below->setSpacing(10);
    below->addWidget(m_disc);
    below->addLayout(lines, 1);
    below->addWidget(m_labels);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(headInset, 8, headInset, 10);
    box->setSpacing(8);
    box->addLayout(top);
    box->addLayout(below);
}

QString ReaderHead::nameOf(const MailAddress &who) const
{
    if (m_actions.book().isOwn(who.address))
        //: a recipient of a mail, as in "to you, copy Ada Byron"
        return tr("you");
    return who.name.isEmpty() ? who.address : who.name;
}

QString ReaderHead::recipientsText(const QList<MailAddress> &people) const
{
    QStringList names;
    for (const MailAddress &who : people.first(std::min<qsizetype>(people.size(), namedRecipients)))
        names.append(nameOf(who));
    QString text = names.join(u", "_s);
    if (const int more = int(people.size()) - namedRecipients; more > 0)
        //: after names of recipients: "Ada, Ben and 4 more"
        text += u' ' + tr("and %n more", nullptr, more);
    return text;
}

void ReaderHead::showMessage(const MailMessage &message)
{
    m_message = message;
    m_tools->showMessage(message);
    retranslate();
}

void ReaderHead::retranslate()
{
    m_tools->retranslate();
    const MailMessage &mail = m_message;
    m_subject->setText(mailwords::subject(mail));
    const QString name = mail.from.name.isEmpty() ? mail.from.address : mail.from.name;
    m_disc->setPerson(name);
    setStrangersText(*m_name, name);
    setStrangersText(*m_address, mail.from.name.isEmpty() ? QString() : mail.from.address);
    QStringList whom;
    if (!mail.to.isEmpty())
        //: %1 are the recipients of a mail
        whom.append(tr("to %1").arg(recipientsText(mail.to)));
    if (!mail.cc.isEmpty())
        //: %1 are those who get a copy of a mail
        whom.append(tr("copy %1").arg(recipientsText(mail.cc)));
    setStrangersText(*m_recipients, whom.join(u", "_s));
    const QDate day = mail.receivedAt.toLocalTime().date();
    const QString date = format::shortDate(day, m_actions.now().toLocalTime().date());
    m_date->setText((whom.isEmpty() ? QString() : u"\u00B7 "_s) + date + u"\u00A0"_s + format::time(mail.receivedAt));
    m_date->setToolTip(format::longDate(day));
    showLabels();
}

void ReaderHead::showLabels()
{
    qDeleteAll(m_labels->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const QString &id : std::as_const(m_message.labelIds)) {
        const MailLabel *label = m_actions.book().label(id);
        if (label)
            m_labels->layout()->addWidget(new HeadLabelChip(*label, m_labels));
    }
    m_labels->setVisible(m_labels->layout()->count() > 0);
}

void ReaderHead::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme::get().tokens().border);
}
} // namespace atlas
