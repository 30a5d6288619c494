// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/syncpanel.h"

#include "models/sync/syncwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qsizetype longestShown = 60;
constexpr int valueIndent = 24; ///< px: under the words of the button it belongs to

QString cutForButton(const QString &value)
{
    const QString plain = value.trimmed().isEmpty() ? u"—"_s : value.simplified();
    QString shown = plain.size() > longestShown ? plain.left(longestShown - 1) + u'…' : plain;
    return shown.replace(u'&', u"&&"_s); // no mnemonic
}

Label *wrapped(const QString &text, Label::Tone tone = Label::Tone::Secondary)
{
    auto *label = new Label(TextSize::Body, 400, tone);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

Pill::Tone stateTone(SyncRow::State state)
{
    switch (state) {
    case SyncRow::State::Equal:
        return Pill::Tone::Good;
    case SyncRow::State::BrokenLink:
        return Pill::Tone::Bad;
    case SyncRow::State::Diverging:
    case SyncRow::State::Ambiguous:
        return Pill::Tone::Warn;
    default:
        return Pill::Tone::Neutral;
    }
}
} // namespace

SyncPanel::SyncPanel(QWidget *parent)
    : RecordPanel(parent)
    , m_place(new QWidget(this))
    , m_openCrm(addButton(u"syncOpenCrm"_s))
    , m_openBooks(addButton(u"syncOpenBooks"_s))
    , m_unlink(addButton(u"syncUnlink"_s))
{
    setObjectName(u"syncPanel"_s);
    auto *box = new QVBoxLayout(m_place);
    box->setContentsMargins(0, 0, 0, 0);
    addSection(m_place);
    connect(m_openCrm, &QPushButton::clicked, this,
            [this] { Q_EMIT recordRequested(SyncSide::Crm, m_row.crm.module, m_row.crm.id); });
    connect(m_openBooks, &QPushButton::clicked, this,
            [this] { Q_EMIT recordRequested(SyncSide::Books, QString(), m_row.books.id); });
    connect(m_unlink, &QPushButton::clicked, this, [this] { Q_EMIT unlinkRequested(m_row.books.id); });
}

void SyncPanel::showRow(const SyncRow &row, const SyncChoices &choices)
{
    const bool isAnother = row.key != m_row.key;
    m_row = row;
    m_choices = choices;
    fill();
    if (isAnother)
        scrollToTop();
}

void SyncPanel::fill()
{
    setHead(tr("CRM and Books"), m_row.name(), SyncWords::reason(m_row));
    setStatus(SyncWords::state(m_row.state), stateTone(m_row.state));
    m_openCrm->setText(tr("Show in CRM"));
    m_openBooks->setText(tr("Show in Books"));
    m_unlink->setText(tr("Remove the link"));
    m_openCrm->setVisible(!m_row.crm.id.isEmpty());
    m_openBooks->setVisible(!m_row.books.id.isEmpty());
    m_unlink->setVisible(m_row.reason == SyncReason::OwnLink);
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    if (m_row.state == SyncRow::State::Ambiguous)
        addCandidates(column);
    else
        addFields(column);
    addSwitches(column);
    column->addStretch(1);
    m_place->layout()->addWidget(m_content);
    m_content->show();
}

void SyncPanel::addFields(QVBoxLayout *column)
{
    if (m_row.state == SyncRow::State::BrokenLink)
        column->addWidget(wrapped(tr("Zoho links this customer to a record of the CRM that is not there any more.")));
    else if (m_row.state == SyncRow::State::Equal)
        column->addWidget(wrapped(tr("Both sides agree in all fields that are known.")));
    if (!m_row.differences.isEmpty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(4);
        for (const SyncDifference &difference : std::as_const(m_row.differences))
            addField(grid, difference);
        column->addLayout(grid);
    }
    if (m_row.unknown.isEmpty())
        return;
    QStringList names;
    for (const SyncField field : std::as_const(m_row.unknown))
        names.append(SyncWords::field(field));
    //: %1: names of fields
    column->addWidget(wrapped(tr("Not known on one side: %1").arg(names.join(u", "_s))));
}

void SyncPanel::addField(QGridLayout *grid, const SyncDifference &difference)
{
    const int row = grid->rowCount();
    auto *name = new Label(TextSize::Body, 600);
    name->setText(SyncWords::field(difference.field));
    grid->addWidget(name, row, 0);
    const std::optional<SyncSide> decided = syncchoices::decide(m_row, difference, m_choices);
    auto *group = new QButtonGroup(m_content);
    group->setExclusive(false); // a second press on the chosen one leaves the field to the rule
    const auto side = [&](SyncSide which, const QString &value, bool canBeTaken, int line) {
        const bool isNewer = difference.newer == which;
        const QString app = which == SyncSide::Crm ? tr("CRM") : tr("Books");
        //: %1: CRM or Books; this side was changed last
        const QString head = isNewer ? tr("%1, newer").arg(app) : app;
        auto *button = new QRadioButton(head);
        button->setObjectName(
            u"sync.%1.%2"_s.arg(syncFieldKey(difference.field), which == SyncSide::Crm ? u"crm"_s : u"books"_s));
        button->setAccessibleName(u"%1, %2: "_s.arg(name->text(), head) + value);
        button->setToolTip(canBeTaken ? value : tr("This value cannot be written to the other side."));
        button->setEnabled(canBeTaken);
        button->setChecked(decided == which);
        group->addButton(button);
        grid->addWidget(button, line, 0);
        auto *shown = wrapped(value.trimmed().isEmpty() ? u"—"_s : value.simplified(), Label::Tone::Text);
        shown->setContentsMargins(valueIndent, 0, 0, 0);
        grid->addWidget(shown, line + 1, 0);
        connect(button, &QRadioButton::clicked, this, [this, field = difference.field, which](bool on) {
            choose(field, on ? std::optional(which) : std::nullopt);
        });
    };
    side(SyncSide::Crm, difference.crm, difference.canWriteBooks, row + 1);
    side(SyncSide::Books, difference.books, difference.canWriteCrm, row + 3);
}

/// Every pair that may be meant, to be linked by a person.
void SyncPanel::addCandidates(QVBoxLayout *column)
{
    column->addWidget(wrapped(tr("Nothing tells these records apart. Say which ones are the same client.")));
    for (const SyncParty &customer : std::as_const(m_row.booksMany)) {
        for (const SyncParty &party : std::as_const(m_row.crmMany)) {
            const QString mail = party.emails.value(0);
            //: %1: a customer of Books, %2: a record of the CRM
            const QString words =
                tr("%1 in Books is %2 in CRM")
                    .arg(customer.name(), mail.isEmpty() ? party.name() : party.name() + u", "_s + mail);
            auto *button = new QPushButton(cutForButton(words));
            button->setObjectName(u"sync.link.%1.%2"_s.arg(customer.id, party.id));
            button->setAccessibleName(words);
            button->setToolTip(words);
            connect(button, &QPushButton::clicked, this,
                    [this, books = customer.id, crm = party.key()] { Q_EMIT linkRequested(books, crm); });
            column->addWidget(button);
        }
    }
}

void SyncPanel::addSwitches(QVBoxLayout *column)
{
    const bool isAlone = m_row.state == SyncRow::State::OnlyCrm || m_row.state == SyncRow::State::OnlyBooks;
    const SyncChoices::Row own = m_choices.rows.value(m_row.key);
    if (isAlone) {
        auto *create = new QCheckBox(m_row.state == SyncRow::State::OnlyCrm ? tr("Create the customer in Books")
                                                                            : tr("Create the account in CRM"));
        create->setObjectName(u"syncCreate"_s);
        create->setChecked(syncchoices::isCreated(m_row, m_choices));
        connect(create, &QCheckBox::clicked, this, [this](bool on) {
            SyncChoices::Row &row = m_choices.rows[m_row.key];
            row.create = on;
            row.leave = !on;
            publish();
        });
        column->addWidget(create);
        return;
    }
    if (m_row.state != SyncRow::State::Diverging)
        return;
    auto *leave = new QCheckBox(tr("Leave this client as it is"));
    leave->setObjectName(u"syncLeave"_s);
    leave->setChecked(own.leave);
    connect(leave, &QCheckBox::clicked, this, [this](bool on) {
        m_choices.rows[m_row.key].leave = on;
        publish();
    });
    column->addWidget(leave);
}

void SyncPanel::choose(SyncField field, std::optional<SyncSide> side)
{
    SyncChoices::Row &row = m_choices.rows[m_row.key];
    if (side)
        row.fields.insert(field, *side);
    else
        row.fields.remove(field);
    publish();
}

void SyncPanel::publish()
{
    Q_EMIT rowChosen(m_row.key, m_choices.rows.value(m_row.key));
    // The button that was pressed is among those that are made anew: the keyboard stays where it was.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget *focused = focusWidget();
            const QString name = focused ? focused->objectName() : QString();
            fill();
            auto *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name);
            if (again)
                again->setFocus();
        },
        Qt::QueuedConnection);
}

void SyncPanel::changeEvent(QEvent *event)
{
    RecordPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_row.key.isEmpty())
        fill();
}
} // namespace atlas
