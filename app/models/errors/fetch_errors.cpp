// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can go wrong while figures are fetched, named here for translation.
[[maybe_unused]] constexpr std::array kFetchErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" is no address to fetch from; it must begin with https://."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "An address with a name or password in it is not fetched; download the file yourself and import it."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "There is no source \"%1\" to fetch from; there are artificial-analysis, ecb-rates and any address that begins with https://."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "%1 does not accept the key; check that it is whole, or make a new one there."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "%1 asks for a key; give one in the window (Data > Fetch), or to the command line as PODIUM_AA_KEY."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "%1 does not allow this; the plan of your key, or the address, does not cover it."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 has nothing at this address; check how it is written."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 has ended what was at this address; look there for what took its place."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 allows no more requests for now; try again later."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 has a fault of its own (status %2); try again later."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 answers with status %2 and without figures; check the address."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 allows no more requests for now; try again in %2 minutes."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The answer of %1 is larger than %2 MB; if it can be trusted, download the file yourself and import it."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 leads from address to address without end; nothing was fetched."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "%1 leads to an address that is not encrypted; nothing was fetched. Ask the source for its https address."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The connection to %1 is not safe (%2), and nothing was sent; check the clock and the certificates of this computer, or whose network it is in."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 does not answer in time; check the connection and try again."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The connection to %1 broke off before its answer was whole; try again."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no %1, or no connection; check the address and the network."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 cannot be reached (%2); check the address, the network and its proxy."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The index changed from version %1 to %2 while its pages were fetched, and nothing was kept; fetch it again."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The answer holds no list \"data\", so it is not of the service that it is taken for; a newer Podium may know it."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The source has more than %1 pages, and nothing was kept; a newer Podium may take more."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "%1 answers with a page for people and not with figures; use the address of the file itself."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "This system has no keychain that answers, so the key is used now and kept nowhere; for the command line, set PODIUM_AA_KEY."),
    QT_TRANSLATE_NOOP("podium::Error", "Fetched from %1 at %2."),
};

} // namespace

} // namespace podium
