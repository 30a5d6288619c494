// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alertsettings.h"

#include <QWidget>

#include <memory>

namespace atlas
{
/// The switches of notifications: each kind in the window and through the system, its figures, quiet hours.
class AlertSettingsView : public QWidget
{
    Q_OBJECT
public:
    AlertSettingsView(const AlertSettings &settings, QWidget *parent = nullptr);
    ~AlertSettingsView() override;
    [[nodiscard]] AlertSettings settings() const;

Q_SIGNALS:
    void changed(const atlas::AlertSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
