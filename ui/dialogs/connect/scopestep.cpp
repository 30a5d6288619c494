// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connect/scopestep.h"

#include "services/auth/scopes.h"
#include "ui/theme/lineicon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
ScopeStep::ScopeStep(QWidget *parent)
    : WizardStep(parent)
    , m_views(new Segmented(this))
    , m_text(new QPlainTextEdit(this))
    , m_table(new QTableWidget(this))
    , m_error(new Label(TextSize::Label, 500, Label::Tone::Bad, this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_copy(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    m_views->setObjectName(u"connect.scopeViews"_s);
    m_text->setObjectName(u"connect.scopes"_s);
    m_table->setObjectName(u"connect.scopeTable"_s);
    m_copy->setObjectName(u"connect.copyScopes"_s);
    m_reset->setObjectName(u"connect.resetScopes"_s);
    m_copy->setIcon(lineIcon(u"copy"_s, {{}, &Tokens::secondary, nullptr}));
    m_text->setTabChangesFocus(true);
    setFocusProxy(m_text);
    m_text->setMinimumHeight(150);
    m_text->setPlainText(defaultScopes().join(",\n"_L1));
    prepareTable();
    m_error->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_views);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_reset);
    head->addWidget(m_copy);
    auto *stack = new QStackedLayout;
    stack->addWidget(m_text);
    stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addLayout(stack, 1);
    connect(m_views, &Segmented::currentChanged, stack, &QStackedLayout::setCurrentIndex);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        setInvalid(false, {});
        m_count->setText(tr("%n scope(s)", nullptr, static_cast<int>(parseScopes(m_text->toPlainText()).size())));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(parseScopes(m_text->toPlainText()).join(u','));
        m_copy->setText(tr("Copied"));
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_text->setPlainText(defaultScopes().join(",\n"_L1)); });
    retranslate();
}

void ScopeStep::prepareTable()
{
    m_table->setMinimumHeight(150);
    m_table->setColumnCount(3);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(30);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString ScopeStep::title() const
{
    return tr("What may Atlas do?");
}

QString ScopeStep::explanation() const
{
    return tr(
        "Zoho grants access scope by scope. You can edit the list; a function whose scope is missing says so, and "
        "everything else works.");
}

bool ScopeStep::check()
{
    if (parseScopes(m_text->toPlainText()).isEmpty()) {
        setInvalid(true, tr("At least one scope is needed."));
        return false;
    }
    return true;
}

void ScopeStep::collect(SignInForm &form) const
{
    form.scopes = parseScopes(m_text->toPlainText());
}

void ScopeStep::fill(const SignInForm &form)
{
    if (!form.scopes.isEmpty()) {
        m_text->setPlainText(form.scopes.join(",\n"_L1));
    }
}

void ScopeStep::addScopes(const QStringList &scopes)
{
    QStringList all = parseScopes(m_text->toPlainText()) + scopes;
    all.removeDuplicates();
    m_text->setPlainText(all.join(",\n"_L1));
}

void ScopeStep::setInvalid(bool invalid, const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(invalid);
    if (m_text->property("invalid").toBool() != invalid) {
        m_text->setProperty("invalid", invalid);
        m_text->style()->polish(m_text);
    }
    if (invalid) {
        m_views->setCurrentIndex(0);
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

bool ScopeStep::markField(SignInField field, const QString &sentence)
{
    if (field != SignInField::Scopes) {
        return false;
    }
    setInvalid(true, sentence);
    return true;
}

void ScopeStep::fillTable()
{
    const QList<ScopeDifference> rows = scopeDifferences();
    m_table->setHorizontalHeaderLabels({tr("Scope"), tr("Against your list"), tr("Why")});
    m_table->setRowCount(static_cast<int>(rows.size()));
    //: a scope compared with the customer's list
    const QStringList kinds{tr("same"), tr("added"), tr("replaced"), tr("left out")};
    for (int row = 0; row < rows.size(); ++row) {
        const ScopeDifference &line = rows[row];
        m_table->setItem(row, 0, new QTableWidgetItem(line.scope));
        m_table->setItem(row, 1, new QTableWidgetItem(kinds[static_cast<int>(line.kind)]));
        m_table->setItem(row, 2, new QTableWidgetItem(scopeReason(line.reasonKey)));
        m_table->item(row, 2)->setToolTip(scopeReason(line.reasonKey));
    }
}

void ScopeStep::retranslate()
{
    m_views->setSegments({tr("List"), tr("Comparison")});
    m_views->setAccessibleName(tr("View of the scopes"));
    m_text->setAccessibleName(tr("Scopes, separated by commas or lines"));
    m_table->setAccessibleName(tr("Scopes compared with your own list of thirteen"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the scopes"));
    m_reset->setText(tr("Atlas's own list"));
    m_count->setText(tr("%n scope(s)", nullptr, static_cast<int>(parseScopes(m_text->toPlainText()).size())));
    fillTable();
}
} // namespace atlas
