using Catalog;
using Microsoft.EntityFrameworkCore;
using Orders;

namespace Bootstrapper;

public static class Modules
{
    public static IServiceCollection AddModules(this IServiceCollection services, IConfiguration configuration) => services
        .AddDbContext<CatalogDbContext>(o => o.UseNpgsql(configuration.GetConnectionString("Default")))
        .AddDbContext<OrdersDbContext>(o => o.UseNpgsql(configuration.GetConnectionString("Default")));
}
