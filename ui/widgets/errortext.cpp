// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/errortext.h"

#include "ui/theme/format.h"
#include "ui/widgets/ruletext.h"
#include "ui/widgets/signinerrortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
using Action = ErrorText::Action;

/// One function for each family of kinds; each kind is named once.
struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ErrorWords)
public:
    const ApiError &error;
    QString field; ///< label or API name, may be empty
    QDateTime now;

    [[nodiscard]] ErrorText words() const;

private:
    [[nodiscard]] ErrorText network() const;
    [[nodiscard]] ErrorText offline() const;
    [[nodiscard]] ErrorText account() const;
    [[nodiscard]] ErrorText keychain() const;
    [[nodiscard]] ErrorText record() const;
    [[nodiscard]] ErrorText limits() const;
    [[nodiscard]] ErrorText machine() const;

    [[nodiscard]] static ErrorText make(const QString &title, const QString &advice, Action action = Action::None);
    [[nodiscard]] QString until() const;
};

ErrorText ErrorWords::make(const QString &title, const QString &advice, Action action)
{
    QString label;
    switch (action) {
    case Action::None:
        break;
    case Action::Retry:
        label = tr("Try again");
        break;
    case Action::SignIn:
        label = tr("Sign in again");
        break;
    case Action::AddScope:
        label = tr("Add the permission");
        break;
    case Action::UnlockKeychain:
        label = tr("Unlock and try again");
        break;
    case Action::OpenSettings:
        label = tr("Open settings");
        break;
    }
    return {title, advice, {}, label, action};
}

QString ErrorWords::until() const
{
    if (!error.retryAfter) {
        return {};
    }
    const QDateTime end = now.addMSecs(error.retryAfter->count()).toLocalTime();
    return end.date() == now.toLocalTime().date()
               ? format::time(end)
               : format::shortDate(end.date(), now.date()) + u' ' + format::time(end);
}

ErrorText ErrorWords::offline() const
{
    const QString &code = error.code;
    if (code.contains("proxy"_L1)) {
        return make(tr("The proxy does not let Atlas through"),
                    tr("Check the proxy of the system settings, its name and password. What you see is the last known "
                       "state."),
                    Action::Retry);
    }
    if (code.contains("tls"_L1) || code.contains("ssl"_L1)) {
        return make(tr("No secure connection to Zoho"),
                    tr("Check this computer's date and whether a security program replaces certificates. Nothing was "
                       "sent."),
                    Action::Retry);
    }
    if (code == "connection_refused"_L1) {
        return make(tr("The server refuses the connection"),
                    tr("It may be restarting, or the address of the data-centre file may be wrong."), Action::Retry);
    }
    if (code == "host_not_found"_L1) {
        return make(tr("The server's name cannot be found"),
                    tr("Check the network, and the region or the data-centre file if this is a new connection."),
                    Action::Retry);
    }
    return make(tr("No connection"),
                tr("What you see is the last known state. Atlas goes on when the network is back."), Action::Retry);
}

ErrorText ErrorWords::network() const
{
    switch (error.kind) {
    case ErrorKind::Timeout:
        return make(tr("Zoho did not answer in time"),
                    tr("Nothing you typed is lost. Try again; if it lasts, Zoho itself may be slow today."),
                    Action::Retry);
    case ErrorKind::Server:
        return make(
            tr("Zoho has a problem"),
            tr("The fault is on Zoho's side. What you see is the last known state; try again in a few minutes."),
            Action::Retry);
    case ErrorKind::Decode:
        return make(
            tr("Zoho's answer cannot be read"),
            tr("Nothing was changed here. Try again; if it comes back, send the details to your administrator."),
            Action::Retry);
    case ErrorKind::Ambiguous:
        return make(tr("The connection broke while saving"),
                    tr("Zoho may or may not have saved it. Refresh and look before you save again, so that nothing is "
                       "created twice."),
                    Action::Retry);
    default:
        return offline();
    }
}

ErrorText ErrorWords::account() const
{
    switch (error.kind) {
    case ErrorKind::SignedOut:
        return make(tr("Zoho no longer accepts this sign-in"),
                    tr("The access was revoked or replaced. Sign in again; your data on this computer stay."),
                    Action::SignIn);
    case ErrorKind::WrongRegion:
        return make(tr("This account lives in another region"),
                    error.detail.isEmpty() ? tr("Choose the region of your Zoho address, such as zoho.eu or zoho.com, "
                                                "and sign in again.")
                                           : tr("Choose the region %1 and sign in again.").arg(error.detail),
                    Action::SignIn);
    case ErrorKind::ClockSkew: {
        const qint64 minutes = std::abs(error.detail.toLongLong()) / 60;
        return make(tr("This computer's clock is wrong"),
                    minutes > 0 ? tr("It differs from Zoho's by %n minute(s). Set the date and time, then try again.",
                                     nullptr, static_cast<int>(std::min<qint64>(minutes, 1'000'000)))
                                : tr("Set the date and time of this computer, then try again."),
                    Action::Retry);
    }
    case ErrorKind::MissingScope:
        return make(
            tr("A permission is missing"),
            error.missingScope.isEmpty()
                ? tr("The sign-in does not cover this function. Add its scope and consent again; everything else "
                     "goes on working.")
                : tr("The sign-in lacks the scope %1. Add it and consent again; everything else goes on working.")
                      .arg(error.missingScope),
            Action::AddScope);
    default:
        return make(
            tr("Your Zoho user may not do this"),
            tr("Ask the administrator of your Zoho organisation for the right. Everything else goes on working."));
    }
}

ErrorText ErrorWords::keychain() const
{
    switch (error.kind) {
    case ErrorKind::KeychainAbsent:
        return make(
            tr("This computer has no keychain service"),
            error.detail.isEmpty()
                ? tr("Install and start one, such as GNOME Keyring or KWallet, or stay signed in for this session "
                     "only. Atlas never writes secrets to a file.")
                : tr("Missing: %1. Install and start it, or stay signed in for this session only. Atlas never "
                     "writes secrets to a file.")
                      .arg(error.detail),
            Action::Retry);
    case ErrorKind::KeychainLocked:
        return make(tr("The keychain is locked"), tr("Unlock it with your system password, then try again."),
                    Action::UnlockKeychain);
    default:
        return make(
            tr("The keychain refused access"),
            tr("Allow Atlas in the keychain's settings and try again, or stay signed in for this session only."),
            Action::Retry);
    }
}

ErrorText ErrorWords::record() const
{
    const QString rule = error.http == 0 ? ruleSentence(error.code) : QString();
    if (!rule.isEmpty()) { // nothing was sent
        return make(field.isEmpty() ? tr("This cannot be sent yet") : tr("%1: this cannot be sent yet").arg(field),
                    tr("%1 What you typed is kept.").arg(rule));
    }
    switch (error.kind) {
    case ErrorKind::NotFound:
        return make(tr("This record is no longer there"),
                    tr("It was deleted or moved in Zoho. Refresh to see the present state."), Action::Retry);
    case ErrorKind::Conflict:
        return make(tr("Someone else changed this record meanwhile"),
                    tr("Nothing was written. Compare both versions and choose what to keep."), Action::Retry);
    case ErrorKind::Duplicate:
        return make(field.isEmpty() ? tr("This value is already taken")
                                    : tr("%1: this value is already taken").arg(field),
                    tr("Another record has it and it must be unique. Change it, or open the other record."));
    default:
        return make(field.isEmpty() ? tr("Zoho refuses a value") : tr("%1: Zoho refuses this value").arg(field),
                    error.detail.isEmpty() ? tr("Correct it and save again. What you typed is kept.")
                                           : tr("Zoho says: %1. What you typed is kept.").arg(error.detail));
    }
}

ErrorText ErrorWords::limits() const
{
    const QString when = until();
    if (error.kind == ErrorKind::BudgetSpent) {
        return make(tr("The day's calls for this app are used up"),
                    when.isEmpty()
                        ? tr("Reading goes on from this computer; changes wait until Zoho counts anew.")
                        : tr("Reading goes on from this computer; changes are possible again at %1.").arg(when));
    }
    return make(tr("Zoho asks for a pause"),
                when.isEmpty() ? tr("Atlas goes on by itself in a moment. What you typed is kept.")
                               : tr("Atlas goes on by itself at %1. What you typed is kept.").arg(when));
}

ErrorText ErrorWords::machine() const
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return make(tr("Stopped"), tr("Nothing more was sent. You can start again at any time."), Action::Retry);
    case ErrorKind::Usage:
        if (error.code == "https_needed"_L1) {
            return make(
                tr("An address of the data centre is not https"),
                tr("Only addresses of this computer may do without. Correct %1 in the data-centre file.").arg(field));
        }
        if (error.code == "not_json"_L1 || error.code == "not_readable"_L1) {
            return make(tr("This data-centre file cannot be read"),
                        tr("It must be a JSON object with one address for each app. Choose another file: %1")
                            .arg(error.detail));
        }
        if (error.code == "unknown_region"_L1) {
            return make(tr("Atlas does not know this region"),
                        tr("Choose a region of the list, or a data-centre file."));
        }
        return make(field.isEmpty() ? tr("Something is missing or wrong in the form")
                                    : tr("%1 is missing or wrong").arg(field),
                    error.detail.isEmpty() ? tr("Correct it and try again. What you typed is kept.")
                                           : tr("Correct it and try again: %1").arg(error.detail));
    case ErrorKind::Storage:
        return make(tr("The local store cannot be used"),
                    error.code == "disk_full"_L1
                        ? tr("The disk is full. Free some space and try again; Zoho holds all your data.")
                        : tr("Check the free space and the rights of the data folder. Zoho holds all your data; Atlas "
                             "reads them again."),
                    Action::Retry);
    default:
        return make(
            tr("Something unexpected happened"),
            tr("Nothing you typed is lost. Try again; if it comes back, send the details to your administrator."),
            Action::Retry);
    }
}

ErrorText ErrorWords::words() const
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Decode:
    case ErrorKind::Ambiguous:
        return network();
    case ErrorKind::SignInRejected:
        return signInErrorText(error);
    case ErrorKind::SignedOut:
    case ErrorKind::WrongRegion:
    case ErrorKind::ClockSkew:
    case ErrorKind::MissingScope:
    case ErrorKind::Forbidden:
        return account();
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
        return keychain();
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Validation:
    case ErrorKind::Duplicate:
        return record();
    case ErrorKind::RateLimited:
    case ErrorKind::BudgetSpent:
        return limits();
    case ErrorKind::Cancelled:
    case ErrorKind::Usage:
    case ErrorKind::Storage:
    case ErrorKind::Unknown:
        return machine();
    }
    return machine();
}

/// Zoho's own words, unchanged: "INVALID_DATA · invalid data · HTTP 400".
QString verbatim(const ApiError &error)
{
    QStringList parts{error.code, error.detail};
    if (error.http != 0) {
        parts << u"HTTP %1"_s.arg(error.http);
    }
    parts.removeAll({});
    return parts.join(u" · "_s);
}
} // namespace

ErrorText errorText(const ApiError &error, const QString &fieldLabel, const QDateTime &now)
{
    const ErrorWords words{error, fieldLabel.isEmpty() ? error.field : fieldLabel, now};
    ErrorText text = words.words();
    text.details = verbatim(error);
    return text;
}
} // namespace atlas
