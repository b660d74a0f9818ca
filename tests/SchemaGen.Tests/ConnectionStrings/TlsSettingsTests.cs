using System.Runtime.Versioning;
using Npgsql;
using NUnit.Framework;
using SchemaGen.Postgres.ConnectionStrings;
using SchemaGen.Tests.Projects;

namespace SchemaGen.Tests.ConnectionStrings;

/// <summary>sslmode, sslrootcert and the password file mean what they mean to libpq.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TlsSettingsTests : IDisposable
{
    private readonly TemporaryFolder home = new();
    private readonly List<string> warnings = [];

    public void Dispose() => home.Dispose();

    [TestCase("host=h", SslMode.Prefer)]
    [TestCase("host=h sslmode=disable", SslMode.Disable)]
    [TestCase("host=h sslmode=allow", SslMode.Allow)]
    [TestCase("host=h sslmode=prefer", SslMode.Prefer)]
    [TestCase("host=h sslmode=require", SslMode.Require)]
    [TestCase("host=/run/pg sslmode=verify-full", SslMode.Disable)]
    [TestCase("host=h sslrootcert=system", SslMode.VerifyFull)]
    [TestCase("postgresql://h/db?sslmode=verify-full&sslrootcert=system", SslMode.VerifyFull)]
    [TestCase("Host=h;SSL Mode=VerifyFull", SslMode.VerifyFull)]
    public void Without_a_file_of_root_certificates_a_mode_is_what_it_says(string text, SslMode mode)
    {
        var parsed = Parse(text);
        Assert.That((parsed.SslMode, parsed.RootCertificate), Is.EqualTo((mode, (string?)null)));
    }

    [TestCase("host=h", SslMode.Prefer)]
    [TestCase("host=h sslmode=require", SslMode.VerifyCA)]
    [TestCase("host=h sslmode=verify-ca", SslMode.VerifyCA)]
    [TestCase("postgresql://h/db?sslmode=verify-full", SslMode.VerifyFull)]
    public void The_file_in_the_home_folder_is_what_a_certificate_is_verified_with(string text, SslMode mode)
    {
        var file = home.Write(".postgresql/root.crt", "");
        var parsed = Parse(text);
        Assert.That((parsed.SslMode, parsed.RootCertificate), Is.EqualTo((mode, mode == SslMode.Prefer ? null : file)));
    }

    [Test]
    public void A_file_that_is_named_wins_over_that_of_the_home_folder()
    {
        home.Write(".postgresql/root.crt", "");
        var file = home.Write("ours.crt", "");
        Assert.That(Parse($"host=h sslmode=require sslrootcert={file}").RootCertificate, Is.EqualTo(file));
    }

    [TestCase("host=h sslmode=verify-ca", "no file of root certificates")]
    [TestCase("postgresql://h/db?sslmode=verify-full", "no file of root certificates")]
    [TestCase("postgresql://h/db?sslmode=verify-full&sslrootcert=/nowhere.crt", "/nowhere.crt")]
    [TestCase("host=h sslmode=require sslrootcert=system", "verify-full")]
    public void What_cannot_be_verified_is_refused(string text, string said) =>
        Assert.That(() => Parse(text), Throws.TypeOf<ConnectionStringException>().With.Message.Contains(said));

    [TestCase(UnixFileMode.UserRead | UnixFileMode.UserWrite, true)]
    [TestCase(UnixFileMode.UserRead, true)]
    [TestCase(UnixFileMode.UserRead | UnixFileMode.GroupRead, false)]
    [TestCase(UnixFileMode.UserRead | UnixFileMode.OtherRead, false)]
    [TestCase(UnixFileMode.UserRead | UnixFileMode.OtherWrite, false)]
    [Platform("Linux,MacOsX")]
    [UnsupportedOSPlatform("windows")]
    public void A_password_file_that_others_can_open_is_not_read_and_that_is_said(UnixFileMode mode, bool isRead)
    {
        var file = home.Write(".pgpass", "*:*:*:*:secret");
        File.SetUnixFileMode(file, mode);
        Assert.That(Parse("host=h").Passfile, isRead ? Is.EqualTo(file) : Is.EqualTo("/dev/null"));
        Assert.That(warnings, isRead ? Is.Empty : Has.Count.EqualTo(1).And.All.Contains("chmod 600"));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    [UnsupportedOSPlatform("windows")]
    public void A_password_file_is_looked_at_behind_its_link()
    {
        var file = home.Write("dotfiles/pgpass", "");
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        File.CreateSymbolicLink(Path.Combine(home.Root, ".pgpass"), file);
        Assert.That((Parse("host=h").Passfile, warnings), Is.EqualTo((Path.Combine(home.Root, ".pgpass"), Array.Empty<string>())));
    }

    [Test]
    public void A_password_file_does_not_matter_to_who_gives_a_password()
    {
        home.Write(".pgpass", "");
        Assert.That((Parse("host=h password=x").Passfile, warnings), Is.EqualTo(((string?)null, Array.Empty<string>())));
    }

    private NpgsqlConnectionStringBuilder Parse(string text) =>
        new(ConnectionString.Parse(text, new ConnectionContext(n => n == (OperatingSystem.IsWindows() ? "APPDATA" : "HOME") ? home.Root : null) { Warn = warnings.Add }));
}
