// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connect/resultstep.h"

#include "ui/theme/lineicon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace atlas
{
ResultStep::ResultStep(QWidget *parent)
    : WizardStep(parent)
    , m_again(new QPushButton(this))
{
    m_again->setObjectName(u"connect.checkAgain"_s);
    setFocusProxy(m_again);
    m_again->setIcon(lineIcon(u"refresh"_s, {{}, &Tokens::secondary, nullptr}));
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const App app : allApps) {
        Line line;
        line.mark = new Label(TextSize::Body, 600, Label::Tone::Secondary, card);
        line.mark->setFixedWidth(16);
        line.mark->setAlignment(Qt::AlignCenter);
        line.words = new Label(TextSize::Body, 400, Label::Tone::Secondary, card);
        line.words->setObjectName(u"connect.check."_s + appId(app));
        line.words->setWordWrap(true);
        auto *name = new Label(TextSize::Body, 500, Label::Tone::Text, card);
        name->setText(appName(app));
        grid->addWidget(line.mark, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(line.words, row++, 2);
        m_lines.insert(app, line);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(card);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, [this] {
        begin(m_account);
        Q_EMIT checkAgainRequested();
    });
    retranslate();
}

QString ResultStep::title() const
{
    //: %1 is an account: "Ran.AI · EU"
    return m_account.isEmpty() ? tr("Connected") : tr("Connected to %1").arg(m_account);
}

QString ResultStep::explanation() const
{
    return tr("Each app is read once, to show what works. An app that does not answer does not hold up the others.");
}

void ResultStep::begin(const QString &accountLabel)
{
    m_account = accountLabel;
    m_done = false;
    for (Line &line : m_lines) {
        line.state = Line::State::Waiting;
        line.text.clear();
        draw(line);
    }
    m_again->setEnabled(false);
}

void ResultStep::showCheck(App app, bool ok, const QString &text)
{
    const auto line = m_lines.find(app);
    if (line == m_lines.end()) {
        return;
    }
    line->state = ok ? Line::State::Good : Line::State::Bad;
    line->text = text;
    draw(*line);
}

void ResultStep::setDone()
{
    m_done = true;
    m_again->setEnabled(true);
    for (Line &line : m_lines) {
        draw(line);
    }
}

void ResultStep::draw(Line &line) const
{
    switch (line.state) {
    case Line::State::Waiting:
        line.mark->setText(u"…"_s);
        line.mark->setTone(Label::Tone::Secondary);
        line.words->setTone(Label::Tone::Secondary);
        line.words->setText(m_done ? tr("not tested") : tr("testing…"));
        break;
    case Line::State::Good:
        line.mark->setText(u"✓"_s);
        line.mark->setTone(Label::Tone::Good);
        line.words->setTone(Label::Tone::Text);
        line.words->setText(line.text.isEmpty() ? tr("works") : line.text);
        break;
    case Line::State::Bad:
        line.mark->setText(u"✗"_s);
        line.mark->setTone(Label::Tone::Bad);
        line.words->setTone(Label::Tone::Bad);
        line.words->setText(line.text.isEmpty() ? tr("does not work") : line.text);
        break;
    }
}

void ResultStep::retranslate()
{
    m_again->setText(tr("Test again"));
    for (Line &line : m_lines) {
        draw(line);
    }
}
} // namespace atlas
