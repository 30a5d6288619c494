// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/recipientfield.h"

#include "services/mail/mailtext.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/pages/inbox/compose/recipientchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int roomToType = 140;
} // namespace

RecipientField::RecipientField(RecipientInput::Source source, QWidget *parent)
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_flow(new FlowLayout(4, m_frame))
    , m_input(new RecipientInput(std::move(source), m_frame))
    , m_problem(new Label(TextSize::Label, 400, Label::Tone::Bad, this))
{
    m_flow->setContentsMargins(0, 2, 0, 2);
    m_input->setMinimumWidth(roomToType);
    m_input->setObjectName(u"recipients.input"_s);
    m_flow->addWidget(m_input);
    m_frame->installEventFilter(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"recipients.problem"_s);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_frame);
    column->addWidget(m_problem);
    setFocusProxy(m_input);
    connect(m_input, &RecipientInput::accepted, this, [this](const QList<MailAddress> &people) {
        add(people);
        Q_EMIT edited();
    });
    connect(m_input, &RecipientInput::backRequested, this, &RecipientField::removeLastChip);
    connect(m_input, &QLineEdit::textEdited, this, &RecipientField::edited);
}

void RecipientField::setName(const QString &translatedName)
{
    m_input->setAccessibleName(translatedName);
}

void RecipientField::setAddresses(const QList<MailAddress> &people)
{
    qDeleteAll(std::exchange(m_chips, {}));
    m_input->clear();
    add(people);
    showWrong();
}

QList<MailAddress> RecipientField::addresses() const
{
    QList<MailAddress> people;
    for (const RecipientChip *chip : m_chips)
        people.append(chip->who());
    return people + mailtext::parseAddresses(m_input->text());
}

void RecipientField::finish()
{
    m_input->accept();
}

bool RecipientField::isEmpty() const
{
    return m_chips.isEmpty() && m_input->text().trimmed().isEmpty();
}

void RecipientField::add(const QList<MailAddress> &people)
{
    for (const MailAddress &person : people) {
        const bool isThere = std::ranges::any_of(m_chips, [&person](const RecipientChip *chip) {
            return !person.address.isEmpty() && chip->who().address.compare(person.address, Qt::CaseInsensitive) == 0;
        });
        if (isThere)
            continue;
        auto *chip = new RecipientChip(person, m_frame);
        connect(chip, &RecipientChip::removeRequested, this, [this, chip] {
            removeChip(chip);
            m_input->setFocus();
            Q_EMIT edited();
        });
        connect(chip, &RecipientChip::editRequested, this, [this, chip] { editChip(chip); });
        m_flow->removeWidget(m_input);
        m_flow->addWidget(chip);
        m_flow->addWidget(m_input);
        chip->show();
        QWidget::setTabOrder(m_chips.isEmpty() ? m_frame : static_cast<QWidget *>(m_chips.last()), chip);
        QWidget::setTabOrder(chip, m_input);
        m_chips.append(chip);
    }
    showWrong();
    fit();
}

void RecipientField::removeChip(RecipientChip *chip)
{
    m_chips.removeOne(chip);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // it may be what called
    showWrong();
    fit();
}

void RecipientField::editChip(RecipientChip *chip)
{
    m_input->accept();
    const QString written = mailtext::isAddress(chip->who().address) ? mailtext::written(chip->who())
                                                                     : composewords::shownName(chip->who());
    removeChip(chip);
    m_input->setText(written);
    m_input->setFocus();
    m_input->selectAll();
    Q_EMIT edited();
}

void RecipientField::removeLastChip()
{
    if (m_chips.isEmpty())
        return;
    removeChip(m_chips.last());
    Q_EMIT edited();
}

void RecipientField::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    fit();
}

void RecipientField::showWrong()
{
    QList<MailAddress> people;
    for (const RecipientChip *chip : std::as_const(m_chips))
        people.append(chip->who());
    const QString wrong = composewords::firstWrong(people);
    setProblem(wrong.isEmpty() ? QString() : tr("“%1” is not an e-mail address.").arg(wrong));
}

// What the names leave of their last line; where that is little, a line of its own.
int RecipientField::roomOnLastLine() const
{
    const int width = std::max(m_frame->width(), roomToType);
    int used = 0;
    for (const RecipientChip *chip : m_chips) {
        const int own = std::min(chip->sizeHint().width(), width);
        used = (used + own > width ? 0 : used) + own + m_flow->spacing();
    }
    return width - used >= roomToType ? width - used : width;
}

void RecipientField::fit()
{
    m_input->setRoom(roomOnLastLine());
    // Told as a fixed height: see ToolRow.
    m_frame->setFixedHeight(m_flow->heightForWidth(std::max(m_frame->width(), roomToType)));
}

void RecipientField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_input->setFocus();
    else if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void RecipientField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWrong();
}
} // namespace atlas
