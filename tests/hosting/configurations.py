"""What a server's owner writes around the configuration that the build generates."""

from os import getuid

from tests.project import SITE_URL

NAME = SITE_URL.removeprefix("https://")
NGINX = """
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
{user}
daemon off; master_process off; pid {home}/pid; error_log {home}/log;
events {{}}
http {{
    include /etc/nginx/mime.types; default_type application/octet-stream;
    access_log off; client_body_temp_path {home}/body; proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi; uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;
    server {{
        listen 127.0.0.1:{plain_port}; server_name {name};
        return 301 https://{name}$request_uri;
    }}
    server {{
        listen 127.0.0.1:{port} ssl http2; server_name {name}; root {site};
        ssl_certificate {home}/certificate.pem; ssl_certificate_key {home}/key.pem;
        include {snippets}/nginx.conf;
    }}
}}
"""
APACHE = """
{modules}
ServerRoot {home}
ServerName {name}
PidFile {home}/pid
ErrorLog {home}/log
{user}
TypesConfig /etc/mime.types
AddLanguage br .br
AddEncoding x-gzip .gz
AddOutputFilterByType DEFLATE text/html
Listen 127.0.0.1:{port}
Listen 127.0.0.1:{plain_port}
DocumentRoot {site}
<VirtualHost 127.0.0.1:{port}>
    ServerName {name}:443
    SSLEngine on
    SSLCertificateFile {home}/certificate.pem
    SSLCertificateKeyFile {home}/key.pem
</VirtualHost>
<Directory {site}>
    Options Indexes FollowSymLinks MultiViews
    AllowOverride All
    Require all granted
</Directory>
<FilesMatch "^[.]ht">
    Require all denied
</FilesMatch>
"""
"""As webspace does it: what could be in the way is on, and the rest is left to ``.htaccess``."""
APACHE_MODULES = (
    *("mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "deflate", "filter", "brotli", "ssl"),
    *("socache_shmcb", "autoindex", "negotiation", "setenvif"),
)
CADDY = """{{
    admin off
    auto_https off
    storage file_system {home}/storage
}}
http://{name}:{plain_port} {{
    bind 127.0.0.1
    redir https://{name}{{uri}} permanent
}}
https://{name}:{port} {{
    bind 127.0.0.1
    tls {home}/certificate.pem {home}/key.pem
    root * {site}
    import {snippets}/site.caddy
}}
"""
MODULES = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in APACHE_MODULES)
IS_ROOT = getuid() == 0

CONFIGURATIONS = {
    "nginx": (NGINX, ("nginx", "-e", "{home}/log", "-c"), "user root;" if IS_ROOT else ""),
    "apache": (APACHE, ("apache2", "-X", "-f"), "User www-data\nGroup www-data" if IS_ROOT else ""),
    "caddy": (CADDY, ("caddy", "run", "--adapter", "caddyfile", "--config"), ""),
}
"""For each server its configuration, the command that takes it as its last argument, and who it runs as."""
