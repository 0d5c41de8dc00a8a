/// iA Presenter's dialect. Its rules are those of <https://ia.net/presenter/support> and of the application's own help.
package org.lectern.parse.markdown.iapresenter;
