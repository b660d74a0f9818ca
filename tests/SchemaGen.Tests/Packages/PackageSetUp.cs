using NUnit.Framework;

namespace SchemaGen.Tests.Packages;

/// <summary>Removes the sample when the tests of the packages are done.</summary>
[SetUpFixture]
public sealed class PackageSetUp
{
    [OneTimeTearDown]
    public static Task EndAsync() => Sample.EndAsync();
}
