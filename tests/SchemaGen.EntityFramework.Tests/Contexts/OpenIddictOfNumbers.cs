using Microsoft.EntityFrameworkCore;

namespace Contexts.OpenIddictOfNumbers;

public class Context : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        options.UseNpgsql();
        options.UseOpenIddict<long>();
    }
}
