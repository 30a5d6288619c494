// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

namespace atlas
{
class RoleCatalogue;

/// First run, in the whole window: where the data come from, which role, language and theme. Arrows choose, Enter
/// opens.
class WelcomeView : public QWidget
{
    Q_OBJECT
public:
    enum class Data { Sample, Zoho };
    explicit WelcomeView(const RoleCatalogue &roles, QWidget *parent = nullptr);
    ~WelcomeView() override;

    /// Ids of the pages that exist: a role's tile names those of its own. None: no names.
    void setPages(const QStringList &pageIds);
    void setRole(const QString &roleId);
    [[nodiscard]] QString role() const;
    void setData(Data data);
    [[nodiscard]] Data data() const;
    /// Marks the segments; does not emit.
    void setLanguage(const QString &language); ///< "fr" or "en"
    void setThemeChoice(ThemeChoice choice);

Q_SIGNALS:
    void started(atlas::WelcomeView::Data data, const QString &roleId);
    void languageChosen(const QString &language);
    void themeChosen(atlas::ThemeChoice choice);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void moveChoice(int key);
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
