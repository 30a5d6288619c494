// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/composeheader.h"

#include "services/mail/mailtext.h"
#include "ui/pages/inbox/compose/composedraft.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
Label *headerLabel(QWidget *parent, QWidget *field)
{
    constexpr int rowHeight = 26;
    auto *label = new Label(TextSize::Body, 400, Label::Tone::Secondary, parent);
    label->setFixedHeight(rowHeight);
    label->setBuddy(field);
    return label;
}
} // namespace

ComposeHeader::ComposeHeader(const RecipientInput::Source &source, QWidget *parent)
    : QWidget(parent)
    , m_summary(new QPushButton(this))
    , m_fields(new QWidget(this))
    , m_grid(new QGridLayout(m_fields))
    , m_from(new QComboBox(m_fields))
    , m_to(new RecipientField(source, m_fields))
    , m_cc(new RecipientField(source, m_fields))
    , m_bcc(new RecipientField(source, m_fields))
    , m_subject(new QLineEdit(m_fields))
    , m_fromLabel(headerLabel(m_fields, m_from))
    , m_toLabel(headerLabel(m_fields, m_to))
    , m_ccLabel(headerLabel(m_fields, m_cc))
    , m_bccLabel(headerLabel(m_fields, m_bcc))
    , m_subjectLabel(headerLabel(m_fields, m_subject))
    , m_addCc(new QPushButton(m_fields))
    , m_addBcc(new QPushButton(m_fields))
{
    nameParts();
    build();
    connectParts();
    retranslate();
}

void ComposeHeader::nameParts()
{
    m_summary->setObjectName(u"compose.summary"_s);
    m_to->setObjectName(u"compose.to"_s);
    m_cc->setObjectName(u"compose.cc"_s);
    m_bcc->setObjectName(u"compose.bcc"_s);
    m_from->setObjectName(u"compose.from"_s);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // addresses are long
    m_from->setMinimumContentsLength(12);
    m_subject->setObjectName(u"compose.subject"_s);
    m_addCc->setObjectName(u"compose.addcc"_s);
    m_addBcc->setObjectName(u"compose.addbcc"_s);
}

void ComposeHeader::build()
{
    m_summary->setProperty("link", true);
    m_summary->setStyleSheet(u"text-align: left;"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_subject->setFrame(false);
    m_subject->setStyleSheet(
        u"QLineEdit { border: none; background: transparent; padding: 0 2px; font-weight: 600; }"_s);
    m_grid->setContentsMargins(0, 0, 0, 4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5); // a line between two rows
    m_fromLabel->setFixedHeight(m_from->sizeHint().height());
    m_subject->setMinimumHeight(m_subjectLabel->height());
    m_grid->setColumnStretch(1, 1);
    addRow(0, m_fromLabel, m_from);
    addRow(1, m_toLabel, m_to);
    addRow(2, m_ccLabel, m_cc);
    addRow(3, m_bccLabel, m_bcc);
    addRow(4, m_subjectLabel, m_subject);
    auto *more = new QHBoxLayout;
    more->setSpacing(4);
    for (QPushButton *button : {m_addCc, m_addBcc}) {
        button->setProperty("link", true);
        more->addWidget(button);
    }
    m_grid->addLayout(more, 1, 2, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_fields);
}

void ComposeHeader::connectParts()
{
    connect(m_summary, &QPushButton::clicked, this, [this] {
        setFolded(false);
        m_to->setFocus();
    });
    for (RecipientField *field : fields())
        connect(field, &RecipientField::edited, this, &ComposeHeader::edited);
    connect(m_subject, &QLineEdit::textEdited, this, &ComposeHeader::edited);
    connect(m_from, &QComboBox::activated, this, [this] {
        Q_EMIT senderChanged(from());
        Q_EMIT edited();
    });
    for (const auto &[button, field] : {std::pair(m_addCc, m_cc), std::pair(m_addBcc, m_bcc)})
        connect(button, &QPushButton::clicked, this, [this, button = button, field = field] {
            button->setProperty("asked", true);
            showParts();
            field->setFocus();
        });
}

void ComposeHeader::addRow(int row, Label *label, QWidget *field)
{
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(field, row, 1);
}

void ComposeHeader::setSenders(const QList<MailSender> &senders)
{
    m_senders = senders;
    m_from->clear();
    for (const MailSender &sender : senders)
        m_from->addItem(mailtext::written(sender.from));
    showParts();
}

MailAddress ComposeHeader::from() const
{
    const int chosen = m_from->currentIndex();
    return chosen >= 0 && chosen < m_senders.size() ? m_senders.at(chosen).from : MailAddress();
}

void ComposeHeader::setFolded(bool folded)
{
    m_isFolded = folded;
    showParts();
}

void ComposeHeader::showParts()
{
    const auto setRow = [](bool visible, Label *label, QWidget *field) {
        label->setVisible(visible);
        field->setVisible(visible);
    };
    setRow(m_senders.size() > 1, m_fromLabel, m_from);
    const bool cc = !m_cc->isEmpty() || m_addCc->property("asked").toBool();
    const bool bcc = !m_bcc->isEmpty() || m_addBcc->property("asked").toBool();
    setRow(cc, m_ccLabel, m_cc);
    setRow(bcc, m_bccLabel, m_bcc);
    m_addCc->setVisible(!cc);
    m_addBcc->setVisible(!bcc);
    m_summary->setVisible(m_isFolded);
    m_fields->setVisible(!m_isFolded);
    const QString to = composewords::shownNames(m_to->addresses()), copy = composewords::shownNames(m_cc->addresses());
    //: recipients of an answer in one line: %1 gets it, %2 gets a copy
    m_summary->setText(copy.isEmpty() ? tr("to %1").arg(to) : tr("to %1 · copy %2").arg(to, copy));
    m_summary->setToolTip(tr("Show recipients and subject"));
    m_summary->setAccessibleName(tr("Recipients: %1").arg(m_summary->text()));
}

void ComposeHeader::put(const ComposeDraft &draft)
{
    for (int i = 0; i < m_senders.size(); ++i) {
        if (m_senders.at(i).from.address.compare(draft.from.address, Qt::CaseInsensitive) == 0)
            m_from->setCurrentIndex(i);
    }
    m_bcc->setAddresses(draft.bcc);
    m_subject->setText(draft.subject);
    setRecipients(draft.to, draft.cc);
}

void ComposeHeader::setRecipients(const QList<MailAddress> &to, const QList<MailAddress> &cc)
{
    m_to->setAddresses(to);
    m_cc->setAddresses(cc);
    showParts();
}

void ComposeHeader::read(ComposeDraft &draft) const
{
    draft.from = from();
    draft.to = m_to->addresses();
    draft.cc = m_cc->addresses();
    draft.bcc = m_bcc->addresses();
    draft.subject = m_subject->text();
}

void ComposeHeader::setSubject(const QString &subject)
{
    m_subject->setText(subject);
}

QString ComposeHeader::subject() const
{
    return m_subject->text();
}

void ComposeHeader::finish()
{
    for (RecipientField *field : fields())
        field->finish();
}

bool ComposeHeader::check()
{
    finish();
    for (RecipientField *field : fields()) {
        const bool isMissing = field == m_to && m_to->isEmpty();
        if (!isMissing && composewords::firstWrong(field->addresses()).isEmpty())
            continue;
        setFolded(false);
        if (isMissing)
            m_to->setProblem(tr("Say who it goes to."));
        field->setFocus();
        return false;
    }
    return true;
}

void ComposeHeader::focusFirst()
{
    if (m_to->isEmpty())
        m_to->setFocus();
    else
        m_subject->setFocus();
}

void ComposeHeader::focusSubject()
{
    setFolded(false);
    m_subject->setFocus();
}

void ComposeHeader::retranslate()
{
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_ccLabel->setText(tr("Cc"));
    m_bccLabel->setText(tr("Bcc"));
    m_subjectLabel->setText(tr("Subject"));
    m_addCc->setText(tr("Cc"));
    m_addBcc->setText(tr("Bcc"));
    m_addCc->setAccessibleName(tr("Add people in copy"));
    m_addBcc->setAccessibleName(tr("Add people in blind copy"));
    m_from->setAccessibleName(tr("From"));
    m_to->setName(tr("To"));
    m_cc->setName(tr("Cc"));
    m_bcc->setName(tr("Bcc"));
    m_subject->setAccessibleName(tr("Subject"));
    showParts();
}

void ComposeHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::get().tokens().border);
    const QList<QWidget *> rows{m_to, m_cc, m_bcc, m_subject};
    for (const QWidget *row : rows) {
        const int y = m_fields->y() + row->geometry().bottom() + 3;
        if (row->isVisible())
            painter.drawLine(0, y, width(), y);
    }
}

void ComposeHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
