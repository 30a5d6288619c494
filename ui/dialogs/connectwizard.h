// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/app.h"
#include "ui/widgets/errortext.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace atlas
{
/// What a person entered in the wizard, checked for form only (nothing empty that is needed).
struct SignInForm {
    enum class Way { SelfClient, Browser };
    QString dataCentre; ///< id of dataCentres() or the path of a data-centre file: what dataCentreFrom() accepts
    Way way = Way::SelfClient;
    QString clientId, clientSecret;
    QString grantCode; ///< Self Client only
    QStringList scopes;
    bool sessionOnly = false; ///< keep the grant in memory only
};

/// Fields of the form that an error can point at.
enum class SignInField { None, DataCentre, ClientId, ClientSecret, GrantCode, Scopes, RedirectUri };

/// Which field is at fault, from the error's kind, code and field.
[[nodiscard]] SignInField signInField(const ApiError &error);

/// Connects Zoho in four steps inside the window: region, client, scopes, result. Knows no service: it emits what the
/// person wants and is told what happened. Every input keeps what was typed, whatever fails.
class ConnectWizard : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectWizard(QWidget *parent = nullptr);
    ~ConnectWizard() override;
    /// Adds scopes to the list a person is asked to consent to (after MissingScope).
    void addScopes(const QStringList &scopes);
    /// Starts on the values of an account that must sign in again. The secret is never shown again.
    void prefill(const SignInForm &form);
    [[nodiscard]] SignInForm form() const;
    [[nodiscard]] int step() const; ///< 0..3

public Q_SLOTS:
    /// A sign-in runs: inputs are held, the sentence and Cancel are shown.
    void showProgress(const QString &sentence);
    /// Back to the step that holds `field`, with the words above it and the field marked.
    void showError(const atlas::ErrorText &error, atlas::SignInField field);
    /// The grant is valid but cannot be kept: offers "Try again" and "For this session only"; both emit
    /// signInRequested.
    void showKeychainProblem(const atlas::ErrorText &error);
    /// The last step: the account is connected, the apps are about to be tested.
    void showSignedIn(const QString &accountLabel);
    void showCheck(atlas::App app, bool ok, const QString &text);
    void showChecksDone();

Q_SIGNALS:
    void signInRequested(const atlas::SignInForm &form);
    void cancelRequested();     ///< stop the sign-in that runs
    void closed();              ///< leave without connecting
    void checkAgainRequested(); ///< test the apps once more
    void finished();            ///< connected; go to the first page
    void openUrlRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void advance();
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
Q_DECLARE_METATYPE(atlas::SignInForm)
