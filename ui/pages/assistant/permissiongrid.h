// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/policy.h"

#include <map>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace atlas
{
class Label;
class Segmented;

/// What assistants may do: a line an app, a choice for each kind of act that one of its operations has. Each choice
/// counts at once.
class PermissionGrid : public QWidget
{
    Q_OBJECT
public:
    using Kinds = std::map<App, QList<ActionKind>>;
    enum class Preset { ReadOnly, AskAlways, WriteFreely };

    PermissionGrid(Kinds kinds, QWidget *parent = nullptr);
    void setPolicy(const SafetyPolicy &policy);
    /// The kinds of acts there are, by app, out of the operations.
    [[nodiscard]] static Kinds kindsOf(const QList<Operation> &operations);
    [[nodiscard]] static SafetyPolicy policyOf(Preset preset);
    [[nodiscard]] static QString presetName(Preset preset);
    void retranslate();

Q_SIGNALS:
    void chosen(atlas::App app, atlas::ActionKind kind, atlas::Permission permission);
    void presetChosen(atlas::PermissionGrid::Preset preset);

private:
    void buildPresets(QGridLayout *grid);
    void buildRows(QGridLayout *grid);
    Kinds m_kinds;
    std::map<std::pair<App, ActionKind>, Segmented *> m_choices;
    std::map<ActionKind, Label *> m_heads;
    QList<QPushButton *> m_presets;
    bool m_isSetting = false;
};
} // namespace atlas
