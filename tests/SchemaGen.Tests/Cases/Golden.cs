using NUnit.Framework;

namespace SchemaGen.Tests.Cases;

/// <summary>Compares with what a person has looked at and found right.</summary>
internal static class Golden
{
    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("SCHEMAGEN_ACCEPT") == "1";

    /// <summary>Fails where the golden file says something else; writes it where it is to be accepted.</summary>
    public static void Check(Case item, string file, string actual)
    {
        if (IsAccepting)
        {
            Assert.That(Environment.GetEnvironmentVariable("CI"), Is.Null.Or.Empty, "SCHEMAGEN_ACCEPT is for a person who reads what changed, not for CI");
            File.WriteAllText(item.PathOf(file), actual);
        }

        Assert.That(actual, Is.EqualTo(item.Text(file)), $"{file} of {item.Name}: if this is what it shall be, run with SCHEMAGEN_ACCEPT=1");
    }
}
