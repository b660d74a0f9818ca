using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>The service providers that EF Core keeps in a process, of which it takes more than twenty for a fault; here many contexts have options of their own.</summary>
internal static class ServiceProviders
{
    private const int Many = 10;

    private static readonly IDictionary Kept = Find();

    /// <summary>Forgets them where there are many; a context that is in use has its own.</summary>
    internal static void Forget()
    {
        if (Kept.Count > Many)
        {
            Kept.Clear();
        }
    }

    private static IDictionary Find()
    {
        var cache = typeof(DbContext).Assembly.GetType("Microsoft.EntityFrameworkCore.Internal.ServiceProviderCache", throwOnError: true)!;
        var instance = cache.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
        return (IDictionary)cache.GetField("_configurations", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(instance)!;
    }
}
