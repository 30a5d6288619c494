// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/permissiongrid.h"

#include "ui/pages/assistant/assistantwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segmented.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::array kGridPermissions{Permission::Off, Permission::Ask, Permission::On};
constexpr std::array kGridPresets{PermissionGrid::Preset::ReadOnly, PermissionGrid::Preset::AskAlways,
                                  PermissionGrid::Preset::WriteFreely};
} // namespace

PermissionGrid::PermissionGrid(Kinds kinds, QWidget *parent)
    : QWidget(parent)
    , m_kinds(std::move(kinds))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    buildPresets(grid);
    buildRows(grid);
    grid->setColumnStretch(4, 1);
    retranslate();
    setPolicy({});
}

PermissionGrid::Kinds PermissionGrid::kindsOf(const QList<Operation> &operations)
{
    Kinds kinds;
    for (const Operation &operation : operations) {
        // Who is told, and whether a mail goes out, is said by parameters.
        QList<ActionKind> possible = actionsOf(operation, {}) + actionsOf(operation, {{"mode"_L1, u"draft"_s}});
        if (operation.parameters.value("properties"_L1).toObject().contains("notify"_L1))
            possible += actionsOf(operation, {{"notify"_L1, true}});
        for (const ActionKind kind : std::as_const(possible)) {
            if (!kinds[operation.app].contains(kind))
                kinds[operation.app].append(kind);
        }
    }
    return kinds;
}

SafetyPolicy PermissionGrid::policyOf(Preset preset)
{
    SafetyPolicy policy;
    for (const App app : allApps) {
        for (const ActionKind kind : allActionKinds) {
            Permission permission = Permission::Off;
            if (preset == Preset::AskAlways)
                permission = SafetyPolicy().of(app, kind);
            else if (preset == Preset::WriteFreely)
                permission = kind == ActionKind::Write ? Permission::On : Permission::Ask;
            policy.set(app, kind, permission);
        }
    }
    return policy;
}

QString PermissionGrid::presetName(Preset preset)
{
    switch (preset) {
    case Preset::ReadOnly:
        return tr("Read only");
    case Preset::AskAlways:
        return tr("Ask always");
    case Preset::WriteFreely:
        return tr("Write freely, ask before sending");
    }
    return {};
}

void PermissionGrid::buildPresets(QGridLayout *grid)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const Preset preset : kGridPresets) {
        auto *button = new QPushButton(this);
        button->setProperty("small", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(u"assistant.preset%1"_s.arg(int(preset)));
        connect(button, &QPushButton::clicked, this, [this, preset] { Q_EMIT presetChosen(preset); });
        row->addWidget(button);
        m_presets.append(button);
    }
    row->addStretch(1);
    grid->addLayout(row, 0, 0, 1, 5);
    grid->setRowMinimumHeight(1, 4);
}

void PermissionGrid::buildRows(QGridLayout *grid)
{
    int column = 1;
    for (const ActionKind kind : allActionKinds) {
        auto *head = new Label(TextSize::Label, 500, Label::Tone::Secondary, this);
        grid->addWidget(head, 2, column++);
        m_heads[kind] = head;
    }
    int row = 3;
    for (const App app : allApps) {
        auto *name = new Label(TextSize::Body, 500, Label::Tone::Text, this);
        name->setText(appName(app));
        grid->addWidget(name, row, 0);
        column = 1;
        for (const ActionKind kind : allActionKinds) {
            if (!m_kinds[app].contains(kind)) {
                auto *none = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
                none->setText(u"\u2013"_s);
                grid->addWidget(none, row, column++);
                continue;
            }
            auto *choice = new Segmented(this);
            choice->setObjectName(u"assistant.%1.%2"_s.arg(appId(app), actionKindName(kind)));
            connect(choice, &Segmented::currentChanged, this, [this, app, kind](int index) {
                if (!m_isSetting)
                    Q_EMIT chosen(app, kind, kGridPermissions.at(std::size_t(index)));
            });
            grid->addWidget(choice, row, column++, Qt::AlignLeft);
            m_choices[{app, kind}] = choice;
        }
        ++row;
    }
}

void PermissionGrid::setPolicy(const SafetyPolicy &policy)
{
    const QScopedValueRollback setting(m_isSetting, true);
    for (const auto &[what, choice] : m_choices)
        choice->setCurrentIndex(int(policy.of(what.first, what.second)));
    for (const Preset preset : kGridPresets) {
        const SafetyPolicy known = policyOf(preset);
        bool same = true;
        for (const auto &[what, choice] : m_choices)
            same = same && known.of(what.first, what.second) == policy.of(what.first, what.second);
        m_presets.at(int(preset))->setChecked(same);
    }
}

void PermissionGrid::retranslate()
{
    const QScopedValueRollback setting(m_isSetting, true);
    QStringList words;
    for (const Permission permission : kGridPermissions)
        words.append(AssistantWords::permission(permission));
    for (const auto &[kind, head] : m_heads)
        head->setText(AssistantWords::actionKind(kind));
    for (const auto &[what, choice] : m_choices) {
        choice->setSegments(words);
        choice->setAccessibleName(appName(what.first) + u": "_s + AssistantWords::actionKind(what.second));
    }
    for (const Preset preset : kGridPresets)
        m_presets.at(int(preset))->setText(presetName(preset));
}
} // namespace atlas
